using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SenHub.Adapters.Observe;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Tests.Deploy;

/// <summary>Dashboard, alerts and page of metrics say the same names.</summary>
public sealed partial class WatchingTests
{
    private static readonly HashSet<string> OfPrometheus = ["job", "instance"];
    private static readonly string[] Severities = ["critical", "warning", "info"];

    [Fact]
    public void The_dashboard_shows_only_metrics_and_labels_that_the_hub_tells() =>
        Assert.Empty(Panels.SelectMany(panel => panel["targets"]!.AsArray()).SelectMany(target => Wrong(target!["expr"]!.ToString())));

    [Fact]
    public void The_panels_of_the_dashboard_lie_beside_each_other_and_each_has_its_own_number()
    {
        var cells = from panel in Panels
                    let place = panel["gridPos"]!
                    from x in Enumerable.Range((int)place["x"]!, (int)place["w"]!)
                    from y in Enumerable.Range((int)place["y"]!, (int)place["h"]!)
                    select (x, y);

        Assert.Equal(cells.Distinct(), cells);
        Assert.All(cells, cell => Assert.InRange(cell.x, 0, 23));
        Assert.Equal(Panels.Count, Panels.Select(panel => (int)panel["id"]!).Distinct().Count());
    }

    [Fact]
    public void Every_alert_asks_for_what_the_hub_tells_and_says_how_pressing_it_is_and_what_to_read()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "observing.md"));

        Assert.NotEmpty(Alerts);
        Assert.Empty(Alerts.SelectMany(alert => Wrong(alert.Said("expr"))));
        Assert.All(Alerts, alert => Assert.Contains(alert.Said("labels", "severity"), Severities));
        Assert.All(Alerts, alert => Assert.NotEqual("", alert.Said("annotations", "summary")));
        Assert.All(Alerts, alert => Assert.Contains($"`{alert.Said("alert")}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_metric_stands_in_the_page_on_observing_with_its_labels()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "observing.md"));

        Assert.All(HubMetrics.All, family => Assert.Contains($"| `{family.Name}{(family.Labels.Count > 0 ? $"{{{string.Join(',', family.Labels)}}}" : "")}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void What_autoscaling_goes_by_is_told_with_the_labels_it_asks_for()
    {
        var metrics = DeployFiles.Manifests.Single(document => document.Said("kind") == "HorizontalPodAutoscaler").At("spec", "metrics")!.AsArray();
        var rules = DeployFiles.Yaml("kubernetes/prometheus-adapter.yaml").Single().At("rules", "external")!.AsArray();

        Assert.All(metrics, metric =>
        {
            var family = Family(metric.Said("external", "metric", "name"))!;
            Assert.All(metric.At("external", "metric", "selector", "matchLabels")!.AsObject(), label => Assert.Contains(label.Key, family.Labels));
            Assert.Contains(rules, rule => rule.Said("name", "as") == family.Name);
        });
    }

    private static IReadOnlyList<JsonNode> Panels { get; } = [.. JsonNode.Parse(DeployFiles.Text("grafana/senhub.json"))!["panels"]!.AsArray().Select(panel => panel!)];

    private static IReadOnlyList<JsonNode> Alerts { get; } = [.. DeployFiles.Yaml("prometheus/alerts.yaml").Single()["groups"]!.AsArray().SelectMany(group => group!["rules"]!.AsArray()).Select(rule => rule!)];

    // Of an expression: names that are no metric of the hub, and labels that a metric of it has not.
    private static IEnumerable<string> Wrong(string expression)
    {
        var names = Name().Matches(expression).Select(name => name.Value).ToList();
        var families = names.Select(Family).ToList();
        var labels = families.OfType<MetricFamily>().SelectMany(family => family.Labels).Concat(OfPrometheus).ToHashSet();
        return
        [
            .. names.Where((name, at) => families[at] is null).Select(name => $"{name} is no metric of the hub"),
            .. names.Count == 0 && !expression.StartsWith("up{", StringComparison.Ordinal) ? [$"no metric in {expression}"] : Array.Empty<string>(),
            .. Grouping().Matches(expression).SelectMany(group => group.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries))
                .Concat(Selected().Matches(expression).Select(label => label.Groups[1].Value)).Where(label => !labels.Contains(label)).Select(label => $"{label} is no label of {expression}"),
        ];
    }

    private static MetricFamily? Family(string name) =>
        HubMetrics.All.FirstOrDefault(family => family.Name == name || (family.Kind == MetricKind.Summary && (name == family.Name + "_sum" || name == family.Name + "_count")));

    [GeneratedRegex(@"\b(?:senhub|process)_[a-z_]+\b")]
    private static partial Regex Name();

    [GeneratedRegex(@"\bby \(([^)]*)\)")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"[{,]\s*([a-z_]+)\s*(?:=~|!~|!=|=)")]
    private static partial Regex Selected();
}
