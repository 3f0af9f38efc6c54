using SenHub.Adapters.Exports.Values;

namespace SenHub.Adapters.Exports.Xml;

/// <summary>One element with what is below it, small enough to hold: a header, a pupil. Names are compared without regard to case. Good until the reader reads the next one.</summary>
internal sealed class Branch
{
    private readonly List<Branch> children = [];
    private string? text;

    public string Name { get; private set; } = "";

    public int Line { get; private set; }

    public int Column { get; private set; }

    /// <summary>The first element below with this name; null when there is none.</summary>
    public Branch? this[string child]
    {
        get
        {
            foreach (var one in children)
            {
                if (one.Is(child))
                    return one;
            }

            return null;
        }
    }

    /// <summary>Every element directly below, in file order.</summary>
    public IReadOnlyList<Branch> Children => children;

    /// <summary>Own text, tidied; null when blank.</summary>
    public string? Text => Words.Tidy(text);

    /// <summary>Own text with its line breaks; null when there is none.</summary>
    public string? Raw => text;

    /// <summary>All elements directly below with this name.</summary>
    public IEnumerable<Branch> All(string child) => children.Where(one => one.Is(child));

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

    public bool Is(string other) => ReferenceEquals(Name, other) || string.Equals(Name, other, StringComparison.OrdinalIgnoreCase);

    public void Add(Branch child) => children.Add(child);

    public void Append(string more) => text = text is null ? more : text + more;

    /// <summary>Makes an old branch a new one: a file of a hundred thousand pupils needs the branches of one.</summary>
    public Branch Renew(string name, int line, int column)
    {
        (Name, Line, Column, text) = (name, line, column, null);
        children.Clear();
        return this;
    }
}
