using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Documents.Templates;

/// <summary>The templates of a school, the nearest first: its own, then the home's, then those that are shipped.</summary>
/// <param name="Faults">What is wrong with files that were left out.</param>
public sealed record TemplateSet(IReadOnlyList<PaperTemplate> Templates, IReadOnlyList<Fault> Faults)
{
    /// <summary>Nothing.</summary>
    public static TemplateSet None { get; } = new([], []);

    /// <summary>The form of a paper: where it goes to one recipient alone and that recipient has a form, theirs; else the nearest without a name; null where no file has the kind.</summary>
    public PaperTemplate? For(PaperWanted paper) =>
        (paper.Recipients is [var only] ? Templates.FirstOrDefault(template => template.Kind == paper.Kind && Names.Same(template.Recipient, only.Name)) : null)
        ?? Templates.FirstOrDefault(template => template.Kind == paper.Kind && template.Recipient is null);
}
