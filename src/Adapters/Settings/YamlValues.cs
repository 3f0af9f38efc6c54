using System.Globalization;
using SenHub.Domain;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SenHub.Adapters.Settings;

/// <summary>A settings file as dotted keys with their lines, collecting what is wrong as it is asked.</summary>
public sealed class YamlValues
{
    private readonly string file;
    private readonly Dictionary<string, (string Text, int Line)> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Fault> faults = [];

    private YamlValues(string file) => this.file = file;

    /// <summary>What was wrong so far.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>All values by dotted key, for the configuration system.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Text));

    /// <summary>Reads a file of nested mappings; anything else is one fault with its line.</summary>
    public static Checked<YamlValues> Read(string path)
    {
        var name = Path.GetFileName(path);
        var read = new YamlValues(name);
        try
        {
            using var text = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents is [var document, ..])
                read.Flatten("", document.RootNode);
            return new Checked<YamlValues>.Good(read);
        }
        catch (YamlException exception)
        {
            return new Checked<YamlValues>.Bad([new Fault("settings-not-yaml", new Place(name, (int)exception.Start.Line, (int)exception.Start.Column), "the file is not valid YAML here", "Check the indentation and the quotes of this line.")]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Checked<YamlValues>.Bad([new Fault("settings-unreadable", new Place(name), "the file cannot be opened", "Check that it exists and that the hub's account may read it.")]);
        }
    }

    /// <summary>A fault for each key that is not known: a misspelt key would else be silently ignored.</summary>
    /// <param name="groups">Starts of keys under which people put words of their own.</param>
    public void RefuseUnknown(IReadOnlyCollection<string> known, IReadOnlyCollection<string>? groups = null)
    {
        bool IsKnown(string key) => known.Contains(key, StringComparer.OrdinalIgnoreCase) || groups?.Any(group => key.StartsWith(group, StringComparison.OrdinalIgnoreCase)) == true;
        foreach (var (key, value) in values.Where(pair => !IsKnown(pair.Key)))
            faults.Add(new Fault("settings-unknown-key", new Place(file, value.Line), $"\"{key}\" is not a setting", $"Use one of: {string.Join(", ", known)}."));
    }

    /// <summary>Everything below a key, by what follows it.</summary>
    public Dictionary<string, string> Under(string prefix) =>
        values.Where(pair => pair.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).ToDictionary(pair => pair.Key[prefix.Length..], pair => pair.Value.Text, StringComparer.OrdinalIgnoreCase);

    /// <summary>true or false.</summary>
    public bool Flag(string key, bool otherwise)
    {
        if (!values.TryGetValue(key, out var value))
            return otherwise;
        if (bool.TryParse(value.Text, out var flag))
            return flag;
        Refuse(key, $"\"{key}\" is neither true nor false", "Write true or false.");
        return otherwise;
    }

    /// <summary>A number between two bounds.</summary>
    public decimal Number(string key, decimal otherwise, decimal least, decimal most, bool whole = false)
    {
        if (!values.TryGetValue(key, out var value))
            return otherwise;
        if (decimal.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most && (!whole || decimal.Truncate(number) == number))
            return number;
        Refuse(key, $"\"{key}\" is not a {(whole ? "whole " : "")}number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}", $"Give such a number, for example {otherwise.ToString(CultureInfo.InvariantCulture)}.");
        return otherwise;
    }

    /// <summary>Adds a fault at a key's line.</summary>
    public void Refuse(string key, string what, string mend) =>
        faults.Add(new Fault("settings-wrong", new Place(file, values.TryGetValue(key, out var value) ? value.Line : null), what, mend));

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => Parsed(key, text => text.Length > 0 ? text : null, "a text") ?? "";

    /// <summary>A text, or null when the key is missing or empty.</summary>
    public string? Optional(string key) => values.TryGetValue(key, out var value) && value.Text.Length > 0 ? value.Text : null;

    /// <summary>One of several words.</summary>
    public string Choice(string key, params string[] words) =>
        Parsed(key, text => words.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase)), "one of " + string.Join(", ", words)) ?? "";

    /// <summary>A time of day as HH:mm.</summary>
    public TimeOnly Time(string key, TimeOnly otherwise)
    {
        if (!values.TryGetValue(key, out var value))
            return otherwise;
        if (TimeOnly.TryParseExact(value.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        Refuse(key, $"\"{key}\" is not a time of day", "Write it as \"HH:mm\" in quotes, for example \"18:30\".");
        return otherwise;
    }

    /// <summary>A mail address.</summary>
    public string Mailbox(string key) =>
        Parsed(key, text => text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < text.Length - 1 && !text.Any(char.IsWhiteSpace) ? text : null, "a mail address") ?? "";

    /// <summary>A value that must be there and be understood.</summary>
    public T? Parsed<T>(string key, Func<string, T?> parse, string wanted)
    {
        if (!values.TryGetValue(key, out var value))
        {
            faults.Add(new Fault("settings-missing", new Place(file), $"\"{key}\" is missing", $"Add it: {wanted}."));
            return default;
        }

        var parsed = parse(value.Text);
        if (parsed is null)
            Refuse(key, $"\"{key}\" is not understood", $"Give {wanted}.");
        return parsed;
    }

    private void Flatten(string prefix, YamlNode node)
    {
        if (node is YamlMappingNode mapping)
        {
            foreach (var (key, value) in mapping.Children)
                Flatten(prefix.Length == 0 ? key.ToString() : $"{prefix}.{key}", value);
        }
        else if (node is YamlScalarNode scalar)
        {
            values[prefix] = (scalar.Value?.Trim() ?? "", (int)scalar.Start.Line);
        }
        else
        {
            faults.Add(new Fault("settings-list", new Place(file, (int)node.Start.Line), $"\"{prefix}\" holds a list", "Give a single value."));
        }
    }
}
