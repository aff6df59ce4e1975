package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("哈希树（RFC 6962）")
class MerkleTreeTest {
    private static final long SEED = 20110331;
    /** The eight leaves of Certificate Transparency's own tests, and the root after each. */
    private static final String[] LEAVES = {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
    private static final String[] ROOTS = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

    private static MerkleTree known() {
        var tree = new MerkleTree(Hash.SHA256);
        for (var leaf : LEAVES) tree.add(Hash.SHA256.leaf(HexFormat.of().parseHex(leaf)));
        return tree;
    }

    private static MerkleTree counted(Hash hash, int leaves) {
        var tree = new MerkleTree(hash);
        for (int i = 0; i < leaves; i++) tree.add(leaf(i));
        return tree;
    }

    private static byte[] leaf(int i) {
        return ProofReader.SHA256.sha(0, ByteBuffer.allocate(4).putInt(i).array());
    }

    private static List<String> hex(List<byte[]> proof) {
        return proof.stream().map(Hash::hex).toList();
    }

    @Test @DisplayName("证书透明度的八片叶：各长度的根相同")
    void theRootsAreThoseOfCertificateTransparency() {
        assertThat(Hash.hex(new MerkleTree(Hash.SHA256).root(0))).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int size = 1; size <= ROOTS.length; size++) assertThat(Hash.hex(known().root(size))).isEqualTo(ROOTS[size - 1]);
    }

    @Test @DisplayName("证书透明度的证明相同")
    void theProofsAreThoseOfCertificateTransparency() {
        var left = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
        var right = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
        var second = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
        var fifth = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
        var last = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
        assertThat(hex(known().inclusion(0, 1))).isEmpty();
        assertThat(hex(known().inclusion(0, 8))).containsExactly(second, left, right);
        assertThat(hex(known().inclusion(5, 8))).containsExactly(fifth, last, ROOTS[3]);
        assertThat(hex(known().inclusion(2, 3))).containsExactly(ROOTS[1]);
        assertThat(hex(known().inclusion(1, 5))).containsExactly(ROOTS[0], left, fifth);
        assertThat(hex(known().consistency(1, 1))).isEmpty();
        assertThat(hex(known().consistency(1, 8))).containsExactly(second, left, right);
        assertThat(hex(known().consistency(6, 8))).containsExactly("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", last, ROOTS[3]);
        assertThat(hex(known().consistency(2, 5))).containsExactly(left, fifth);
    }

    @Test @DisplayName("SM3 同 GB/T 32905 的两个示例；以它为哈希的小树，每一个证明都成立")
    void theSecondHashIsThatOfTheStandard() {
        assertThat(Hash.hex(Hash.SM3.of("abc".getBytes()))).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(Hash.hex(Hash.SM3.of("abcd".repeat(16).getBytes()))).isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
        var tree = new MerkleTree(Hash.SM3);
        for (int size = 1; size <= 20; size++) {
            tree.add(ProofReader.SM3.sha(0, new byte[] {(byte) size}));
            for (int i = 0; i < size; i++) {
                assertThat(ProofReader.SM3.includes(tree.leaf(i), i, size, tree.inclusion(i, size), tree.root(size))).isTrue();
                assertThat(ProofReader.SM3.grew(i + 1, tree.root(i + 1), size, tree.root(size), tree.consistency(i + 1, size))).isTrue();
            }
        }
        assertThat(tree.leaf(4)).isEqualTo(Hash.SM3.leaf(new byte[] {5}));
    }

    @Test @DisplayName("小树的每一个证明都成立")
    void everyProofOfSmallTreesHolds() {
        var tree = counted(Hash.SHA256, 40);
        for (int size = 1; size <= 40; size++) {
            for (int i = 0; i < size; i++) assertThat(ProofReader.SHA256.includes(leaf(i), i, size, tree.inclusion(i, size), tree.root(size))).isTrue();
            for (int from = 1; from <= size; from++) {
                assertThat(ProofReader.SHA256.grew(from, tree.root(from), size, tree.root(size), tree.consistency(from, size))).as(from + " " + size).isTrue();
            }
        }
    }

    @Test @DisplayName("随机的证明都成立；翻动一位，无一成立")
    void randomProofsHoldAndFlippedOnesDoNot() {
        var random = new Random(SEED);
        var tree = counted(Hash.SHA256, 5_000);
        for (int round = 0; round < 2_000; round++) {
            int size = 1 + random.nextInt(5_000), index = random.nextInt(size), from = 1 + random.nextInt(size);
            var inclusion = tree.inclusion(index, size);
            var consistency = tree.consistency(from, size);
            byte[] root = tree.root(size), old = tree.root(from);
            assertThat(ProofReader.SHA256.includes(leaf(index), index, size, inclusion, root)).isTrue();
            assertThat(ProofReader.SHA256.grew(from, old, size, root, consistency)).isTrue();
            assertThat(ProofReader.SHA256.includes(flipped(leaf(index), random), index, size, inclusion, root)).isFalse();
            if (!inclusion.isEmpty()) assertThat(ProofReader.SHA256.includes(leaf(index), index, size, flipped(inclusion, random), root)).isFalse();
            if (!consistency.isEmpty()) assertThat(ProofReader.SHA256.grew(from, old, size, root, flipped(consistency, random))).isFalse();
            assertThat(ProofReader.SHA256.grew(from, flipped(old, random), size, root, consistency)).isFalse();
            assertThat(ProofReader.SHA256.includes(leaf(index), index, size, inclusion, flipped(root, random))).isFalse();
        }
    }

    private static byte[] flipped(byte[] hash, Random random) {
        var other = hash.clone();
        int bit = random.nextInt(other.length * 8);
        other[bit / 8] ^= (byte) (1 << bit % 8);
        return other;
    }

    private static List<byte[]> flipped(List<byte[]> proof, Random random) {
        var other = new ArrayList<>(proof);
        int which = random.nextInt(proof.size());
        other.set(which, flipped(proof.get(which), random));
        return other;
    }

    @ParameterizedTest @EnumSource @DisplayName("百万事件：一个证明不超过 5 毫秒，两种哈希都是")
    void aProofOfAMillionTakesLittle(Hash hash) {
        var tree = counted(hash, 1_000_000);
        var random = new Random(SEED);
        long before = System.nanoTime();
        for (int i = 0; i < 500; i++) {
            int size = 500_000 + random.nextInt(500_000);
            tree.inclusion(random.nextInt(size), size);
            tree.consistency(1 + random.nextInt(size), size);
        }
        assertThat((System.nanoTime() - before) / 1e6 / 1_000).as("ms a proof").isLessThan(5);
    }

    @Test @DisplayName("没有的叶、没有的长度，不出证明")
    void thereIsNoProofOfWhatIsNotThere() {
        assertThatThrownBy(() -> known().inclusion(8, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> known().inclusion(0, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> known().consistency(0, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> known().consistency(8, 7)).isInstanceOf(IllegalArgumentException.class);
    }
}
