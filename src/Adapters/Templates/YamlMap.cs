using System.Globalization;
using SenHub.Domain;
using SenHub.Domain.Documents.Templates;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SenHub.Adapters.Templates;

/// <summary>One block of a template file, read key by key; each fault is collected with its line and column.</summary>
internal sealed class YamlMap
{
    private readonly string file;
    private readonly List<Fault> faults;
    private readonly Dictionary<string, YamlNode> nodes = new(StringComparer.Ordinal);

    /// <summary>A block in which these keys may stand.</summary>
    public YamlMap(YamlMappingNode node, string file, IReadOnlyList<string> known, List<Fault> faults)
    {
        this.file = file;
        this.faults = faults;
        Place = At(node.Start);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && known.Contains(name))
                nodes[name] = value;
            else
                faults.Add(TemplateFaults.UnknownKey(At(key.Start), key.ToString(), known));
        }
    }

    /// <summary>Where the block starts.</summary>
    public Place Place { get; }

    /// <summary>Where a key's value stands; the block's own place when it has none.</summary>
    public Place PlaceOf(string key) => nodes.TryGetValue(key, out var node) ? At(node.Start) : Place;

    /// <summary>Words; null when there are none.</summary>
    public string? Text(string key)
    {
        if (!nodes.TryGetValue(key, out var node))
            return null;
        if (node is YamlScalarNode scalar)
            return string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim();
        faults.Add(TemplateFaults.WrongShape(At(node.Start), key, "a single text"));
        return null;
    }

    /// <summary>Words that must be there.</summary>
    public string Needed(string key)
    {
        var text = Text(key);
        if (text is null && (!nodes.TryGetValue(key, out var node) || node is YamlScalarNode))
            faults.Add(TemplateFaults.Missing(PlaceOf(key), key));
        return text ?? "";
    }

    /// <summary>A whole number from 1 on.</summary>
    public int? Number(string key, int most)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            return number;
        faults.Add(TemplateFaults.NotANumber(PlaceOf(key), key, most));
        return null;
    }

    /// <summary>Place of a word in its list; 0 when the key is missing or wrong.</summary>
    public int Choice(string key, IReadOnlyList<string> words)
    {
        if (Text(key) is not { } word)
            return 0;
        if (words.Contains(word))
            return words.ToList().IndexOf(word);
        faults.Add(TemplateFaults.NotAChoice(PlaceOf(key), key, word, words));
        return 0;
    }

    /// <summary>Several texts.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        [.. Items(key).Select(item => item is YamlScalarNode { Value: { } text } ? text.Trim() : Misshapen(item, key, "")).Where(text => text.Length > 0)];

    /// <summary>The texts of a list in which blocks may stand too.</summary>
    public IReadOnlyList<string> TextsAmong(string key) =>
        [.. Items(key).OfType<YamlScalarNode>().Select(item => item.Value?.Trim() ?? "").Where(text => text.Length > 0)];

    /// <summary>The blocks of a list in which texts may stand too.</summary>
    public IEnumerable<YamlMap> BlocksAmong(string key, IReadOnlyList<string> known) =>
        Items(key).Where(item => item is not YamlScalarNode).Select(item => item as YamlMappingNode ?? Misshapen<YamlMappingNode>(item, key, [])).Select(node => new YamlMap(node, file, known, faults));

    /// <summary>Several blocks.</summary>
    public IEnumerable<YamlMap> Blocks(string key, IReadOnlyList<string> known) =>
        Items(key).Select(item => item as YamlMappingNode ?? Misshapen<YamlMappingNode>(item, key, [])).Select(node => new YamlMap(node, file, known, faults));

    private IEnumerable<YamlNode> Items(string key)
    {
        if (!nodes.TryGetValue(key, out var node))
            return [];
        return node is YamlSequenceNode list ? list.Children : Misshapen<IEnumerable<YamlNode>>(node, key, []);
    }

    private T Misshapen<T>(YamlNode node, string key, T otherwise)
    {
        faults.Add(TemplateFaults.WrongShape(At(node.Start), key, node is YamlSequenceNode or YamlMappingNode && otherwise is string ? "a list of texts" : "a list, each item after a dash"));
        return otherwise;
    }

    private Place At(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
