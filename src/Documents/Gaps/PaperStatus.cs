using SenHub.Documents.Dataset;
using SenHub.Documents.Forms;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Gaps;

/// <summary>How ready one paper is for one recipient or several who need the same.</summary>
public sealed record PaperStatus
{
    /// <summary>The kind in words: "EHC needs assessment".</summary>
    public required string Paper { get; init; }

    /// <summary>About whom.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>Name and class, for the school's own pages.</summary>
    public required string Name { get; init; }

    /// <summary>For whom, in words.</summary>
    public required string For { get; init; }

    /// <summary>How many facts that it needs or shows are there.</summary>
    public required int Present { get; init; }

    /// <summary>Required and missing, with why, and when somebody was asked.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>There and too old for this recipient, with the day.</summary>
    public required IReadOnlyList<string> Stale { get; init; }

    /// <summary>Does not belong in this copy, with why.</summary>
    public required IReadOnlyList<string> NotApplicable { get; init; }

    /// <summary>Enclosures that do not go, with why.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>A gap stops nothing.</summary>
    public bool Advisory { get; init; }

    /// <summary>A person writes a part of it on the day.</summary>
    public bool WrittenSameDay { get; init; }

    /// <summary>Nothing that is needed is missing or old.</summary>
    public bool IsReady => Missing.Count == 0 && Stale.Count == 0;

    /// <summary>From a form.</summary>
    /// <param name="asked">When whoever owes a fact was asked; null when nobody was.</param>
    public static PaperStatus Of(FormModel form, Pupil pupil, string recipient, Func<OwedBy, DateOnly?> asked) =>
        Of(form.Kind.Asked, pupil, recipient, form.Readiness, new Dictionary<PaperRequirement, string>(
            from item in form.Sections.SelectMany(section => section.Items)
            where item.Readiness.State is FieldState.Missing or FieldState.Stale
            where FieldCatalogue.Find(item.Asked.Field) is { } field && asked(field.OwedBy) is not null
            group item by item.Readiness.Requirement into same
            let day = asked(FieldCatalogue.Find(same.First().Asked.Field)!.OwedBy)!.Value
            select KeyValuePair.Create(same.Key, $"asked {HouseStyle.Near(day, form.AsOf)[4..]}"))) with
        {
            Advisory = form.Kind.Advisory,
            WrittenSameDay = form.Kind.WrittenSameDay,
            LeftOut = [.. EnclosureReadiness.LeftOut(form.Enclosures)],
        };

    /// <summary>From any paper's readiness.</summary>
    public static PaperStatus Of(string paper, Pupil pupil, string recipient, Readiness readiness, IReadOnlyDictionary<PaperRequirement, string>? asked = null)
    {
        string Line(FieldReadiness field)
        {
            var notes = new[] { field.Note == "not recorded" ? "" : field.Note, asked?.GetValueOrDefault(field.Requirement) ?? "" }.Where(note => note.Length > 0).ToList();
            return notes.Count == 0 ? field.Requirement.Name : $"{field.Requirement.Name} ({string.Join("; ", notes)})";
        }

        return new PaperStatus
        {
            Paper = paper,
            Pupil = pupil.Ref,
            Name = pupil.KnownAs + (pupil.Class is { } group ? $" ({group})" : ""),
            For = recipient,
            Present = readiness.Fields.Count(field => field.State == FieldState.Present),
            Missing = [.. readiness.Missing.Select(Line).Distinct()],
            Stale = [.. readiness.Stale.Select(Line).Distinct()],
            NotApplicable = [.. readiness.Fields.Where(field => field is { State: FieldState.NotApplicable, Requirement.Required: true }).Select(Line).Distinct()],
        };
    }
}
