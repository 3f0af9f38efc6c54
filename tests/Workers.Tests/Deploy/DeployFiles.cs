using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace SenHub.Workers.Tests.Deploy;

/// <summary>The files under deploy/, read as the programs that take them read them.</summary>
internal static class DeployFiles
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "deploy");

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>Every document of a YAML file, anchors and merges resolved; each scalar is a text.</summary>
    public static IReadOnlyList<JsonNode> Yaml(string name)
    {
        using var reader = new StringReader(Text(name));
        var (parser, found) = (new MergingParser(new Parser(reader)), new List<JsonNode>());
        var deserializer = new DeserializerBuilder().Build();
        parser.Consume<YamlDotNet.Core.Events.StreamStart>();
        while (parser.Accept<YamlDotNet.Core.Events.DocumentStart>(out _))
            found.Add(Node(deserializer.Deserialize<object>(parser))!);
        return found;
    }

    /// <summary>The documents of all Kubernetes manifests.</summary>
    public static IReadOnlyList<JsonNode> Manifests { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "kubernetes"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(file => Yaml(Path.Combine("kubernetes", Path.GetFileName(file)))).Where(document => document["kind"] is not null)];

    /// <summary>What lies at a path of names; null where it ends.</summary>
    public static JsonNode? At(this JsonNode? node, params IEnumerable<string> path) => path.Aggregate(node, (at, name) => at?[name]);

    /// <summary>The text at a path; empty where there is none.</summary>
    public static string Said(this JsonNode? node, params IEnumerable<string> path) => node.At(path)?.ToString() ?? "";

    private static JsonNode? Node(object? value) => value switch
    {
        IDictionary<object, object> map => new JsonObject(map.Select(pair => KeyValuePair.Create((string)pair.Key, Node(pair.Value)))),
        IList<object> list => new JsonArray([.. list.Select(Node)]),
        null => null,
        _ => JsonValue.Create(value.ToString()),
    };
}
