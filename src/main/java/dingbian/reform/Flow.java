package dingbian.reform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** 最小费用流: a network of amounts with bounds and costs, solved by JGraphT in whole numbers. The same network has the same answer. Pure. */
final class Flow {
    private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph = new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<Integer, Integer> supplies = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> least = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> most = new HashMap<>();

    /** 一量: what flows between two nodes, over one arc or two. */
    record Amount(List<DefaultWeightedEdge> arcs) {}

    /** 解. */
    record Solved(Map<DefaultWeightedEdge, Double> flows) {
        int of(Amount amount) {
            return amount.arcs().stream().mapToInt(arc -> (int) Math.round(flows.get(arc))).sum();
        }
    }

    /** @param supply what comes in here; below zero: what goes out */
    int node(int supply) {
        int node = graph.vertexSet().size();
        graph.addVertex(node);
        supplies.put(node, supply);
        return node;
    }

    /**
     * An amount within a range that costs for each post that it is away from {@code wanted}. What is above costs twice, what is below nothing:
     * where all amounts of a layer add up to a given sum, that is the same.
     */
    Amount near(int from, int to, Range range, int wanted, int cost) {
        var arcs = new ArrayList<DefaultWeightedEdge>();
        if (wanted > 0) arcs.add(arc(from, to, new Range(Math.min(range.min(), wanted), Math.min(wanted, range.max())), 0));
        int base = Math.max(0, Math.min(wanted, range.max()));
        if (range.max() > base) arcs.add(arc(from, to, new Range(Math.max(0, range.min() - base), range.max() - base), 2 * cost));
        return new Amount(arcs);
    }

    /** Any amount up to {@code max}, at one cost. */
    Amount free(int from, int to, int max, int cost) {
        return new Amount(List.of(arc(from, to, new Range(0, max), cost)));
    }

    private DefaultWeightedEdge arc(int from, int to, Range range, double cost) {
        var arc = graph.addEdge(from, to);
        graph.setEdgeWeight(arc, cost);
        least.put(arc, range.min());
        most.put(arc, range.max());
        return arc;
    }

    /** @throws IllegalArgumentException if nothing can flow so */
    Solved solved() {
        var problem = new MinimumCostFlowProblemImpl<>(graph, supplies::get, most::get, least::get);
        return new Solved(new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(problem).getFlowMap());
    }
}
