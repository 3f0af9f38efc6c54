using SenHub.Adapters.Exports.Values;

namespace SenHub.Adapters.Exports.Xml;

/// <summary>One element with what is below it, small enough to hold: a header, a pupil. Names are compared without regard to case. Good until the reader reads the next one.</summary>
internal sealed class Branch
{
    private string? text;
    private Branch? first;
    private Branch? last;
    private Branch? next;

    public string Name { get; private set; } = "";

    public int Line { get; private set; }

    public int Column { get; private set; }

    /// <summary>The first element below with this name; null when there is none.</summary>
    public Branch? this[string child]
    {
        get
        {
            var one = first;
            while (one is not null && !one.Is(child))
                one = one.next;
            return one;
        }
    }

    /// <summary>Every element directly below, in file order.</summary>
    public IEnumerable<Branch> Children
    {
        get
        {
            for (var one = first; one is not null; one = one.next)
                yield return one;
        }
    }

    /// <summary>Own text, tidied; null when blank.</summary>
    public string? Text => Words.Tidy(text);

    /// <summary>Own text with its line breaks; null when there is none.</summary>
    public string? Raw => text;

    /// <summary>All elements directly below with this name.</summary>
    public IEnumerable<Branch> All(string child)
    {
        for (var one = first; one is not null; one = one.next)
        {
            if (one.Is(child))
                yield return one;
        }
    }

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

    // Asked some hundred times a pupil, nearly always in vain: length and first letter tell most names apart, and most others are spelled as the format has them.
    public bool Is(string other) =>
        Name.Length == other.Length && (Name[0] | 0x20) == (other[0] | 0x20) && (Name == other || string.Equals(Name, other, StringComparison.OrdinalIgnoreCase));

    public void Add(Branch child)
    {
        if (last is null)
            first = child;
        else
            last.next = child;
        last = child;
    }

    public void Append(string more) => text = text is null ? more : text + more;

    /// <summary>Makes an old branch a new one: a file of a hundred thousand pupils needs the branches of one.</summary>
    public Branch Renew(string name, int line, int column)
    {
        (Name, Line, Column) = (name, line, column);
        (text, first, last, next) = (null, null, null, null);
        return this;
    }
}
