package dingbian.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** 清单核对: every file of the pack against the manifest, and the manifest against its signature. */
record ManifestCheck(Path pack, List<String> wrong) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([\\w./-]+)");

    void run(PublicLogKey key, List<String> checked) {
        var manifest = Pack.bytes(pack.resolve(Pack.MANIFEST));
        var listed = new TreeMap<String, String>();
        for (var line : new String(manifest, StandardCharsets.UTF_8).split("\n")) {
            var parts = LINE.matcher(line);
            if (parts.matches()) listed.put(parts.group(2), parts.group(1));
            else wrong.add(Pack.MANIFEST + " has a line that is none");
        }
        var files = Pack.files(pack);
        for (var name : files) compare(name, listed.remove(name));
        listed.keySet().forEach(name -> wrong.add(name + " is in the manifest and not in the pack"));
        signature(key, manifest);
        checked.add("files: %d, each by its SHA-256, and the manifest by its signature".formatted(files.size()));
    }

    private void compare(String name, String sha256) {
        if (sha256 == null) wrong.add(name + " is not in the manifest");
        else if (!sha256.equals(Pack.sha256(pack.resolve(name)))) wrong.add(name + " is not the file that was exported");
    }

    private void signature(PublicLogKey key, byte[] manifest) {
        var file = pack.resolve(Pack.SIGNATURE);
        var text = Files.isRegularFile(file) ? Pack.text(file) : "";
        if (key == null || !text.endsWith("\n") || !key.signed(manifest, text.substring(0, text.length() - 1))) {
            wrong.add(Pack.SIGNATURE + " is not the signature of the manifest by this key");
        }
    }
}
