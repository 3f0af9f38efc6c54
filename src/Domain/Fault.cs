namespace SenHub.Domain;

/// <summary>One thing wrong with what people gave us: a code to look up, the place, what is wrong and what to do. Never holds a name or a fact of a pupil.</summary>
/// <param name="Code">Stable, in kebab-case, listed in docs/import.md; for example "xml-cut-off".</param>
/// <param name="What">What is wrong, in plain words, ending without a full stop.</param>
/// <param name="Mend">What the reader can do about it, as an instruction.</param>
public sealed record Fault(string Code, Place Place, string What, string Mend)
{
    /// <summary>One line: place, what, what to do.</summary>
    public override string ToString() => $"{Place}: {What}. {Mend}";
}
