namespace SenHub.Domain.Documents.Enclosures;

/// <summary>A file that goes with a paper.</summary>
/// <param name="Number">Its place among the paper's enclosures, from 1.</param>
/// <param name="Type">One of <see cref="EvidenceTypes"/>.</param>
public sealed record Enclosure(int Number, string Type, string? Author, DateOnly? On, EvidenceFile File);

/// <summary>One thing that a template asks to be enclosed, and what there is.</summary>
/// <param name="Why">Why nothing goes, or why one of several does not; empty where all is there.</param>
public sealed record EnclosureAnswer(Templates.TemplateEnclosure Asked, IReadOnlyList<Enclosure> Going, IReadOnlyList<string> Why)
{
    /// <summary>Nothing of it goes.</summary>
    public bool IsMissing => Going.Count == 0;
}

/// <summary>What goes with a paper to one recipient.</summary>
/// <param name="Answers">In the template's order.</param>
public sealed record EnclosureSet(IReadOnlyList<EnclosureAnswer> Answers)
{
    /// <summary>Nothing is asked for.</summary>
    public static EnclosureSet None { get; } = new([]);

    /// <summary>In order.</summary>
    public IReadOnlyList<Enclosure> Going => [.. Answers.SelectMany(answer => answer.Going)];
}
