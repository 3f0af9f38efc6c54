using SenHub.Adapters.Exports.Values;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>One element with what is below it, small enough to hold: a header, a pupil. Names are compared without regard to case.</summary>
internal sealed class Branch(string name, int line, int column)
{
    private List<Branch>? children;
    private string? text;

    public string Name { get; } = name;

    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>The first element below with this name; null when there is none.</summary>
    public Branch? this[string child] => children?.Find(one => one.Is(child));

    /// <summary>All elements directly below with this name.</summary>
    public IEnumerable<Branch> All(string child) => children?.Where(one => one.Is(child)) ?? [];

    /// <summary>Own text, tidied; null when blank.</summary>
    public string? Text => Words.Tidy(text);

    /// <summary>Text of the first element below that has one of these names and is not blank.</summary>
    public string? Value(params ReadOnlySpan<string> names)
    {
        foreach (var child in names)
        {
            if (this[child]?.Text is { } value)
                return value;
        }

        return null;
    }

    public bool Is(string other) => string.Equals(Name, other, StringComparison.OrdinalIgnoreCase);

    public void Add(Branch child) => (children ??= []).Add(child);

    public void Append(string more) => text = text is null ? more : text + more;
}
