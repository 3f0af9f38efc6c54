using SenHub.Documents.Dataset;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;

namespace SenHub.Documents.Forms;

/// <summary>A recipient's form, filled in for one pupil. Fields the recipient may not see never enter it (gate 5).</summary>
public sealed record FormModel
{
    /// <summary>Which kind of paper.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>The recipient's form.</summary>
    public required PaperTemplate Template { get; init; }

    /// <summary>The school that makes it.</summary>
    public required SchoolHeader School { get; init; }

    /// <summary>Who it is about.</summary>
    public required PupilBlock Pupil { get; init; }

    /// <summary>For whom this copy was shaped.</summary>
    public required RecipientClass Recipient { get; init; }

    /// <summary>The one recipient by name; null where the copy goes to several of the class.</summary>
    public string? To { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>In the form's order, those without anything to show among them.</summary>
    public required IReadOnlyList<FormSection> Sections { get; init; }

    /// <summary>Which conditions hold, by name, of those that the recipient may be told: the tick boxes of their own form.</summary>
    public IReadOnlyDictionary<string, bool> Conditions { get; init; } = new Dictionary<string, bool>();

    /// <summary>What goes with it from the pupil's folder.</summary>
    public EnclosureSet Enclosures { get; init; } = EnclosureSet.None;

    /// <summary>What is there and what is not, enclosures among it.</summary>
    public Readiness Readiness => new([.. Sections.SelectMany(section => section.Items).Select(item => item.Readiness), .. EnclosureReadiness.Of(Enclosures)]);

    /// <summary>Goes to nobody outside as it is: a required fact is missing, or a person must write a part of it first. An advisory form is never stopped for a gap.</summary>
    public bool IsDraft => Kind.WrittenSameDay || (!Kind.Advisory && Readiness.IsDraft);

    /// <summary>The form filled in.</summary>
    public static FormModel From(PupilFile file, FormKind kind, PaperTemplate template, RecipientClass recipient) => new()
    {
        Kind = kind,
        Template = template,
        School = file.School,
        Pupil = PupilBlock.From(file.Pupil, file.Night),
        Recipient = recipient,
        To = file.Wanted.Recipients is [var only] ? only.Name : null,
        AsOf = file.Night,
        Conditions = FormConditions.Names.Where(name => file.Allowed.Contains(WordFormCheck.PartOf(name))).ToDictionary(name => name, name => FormConditions.WhyNot(name, file.Pupil, file.Night) is null),
        Sections = [.. template.Sections.Select((section, at) => new FormSection(at + 1, section, [.. section.Fields.Select(field => FormFilling.Fill(field, file, recipient))]))],
    };
}
