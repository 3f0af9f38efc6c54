using SenHub.Documents.Dataset;
using SenHub.Documents.Forms;
using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Documents.Gaps;

/// <summary>One thing that a letter asks for.</summary>
/// <param name="Name">As the form words it.</param>
/// <param name="Why">That it is missing, or how old it is.</param>
/// <param name="Key">The field in the dataset.</param>
public sealed record Wanted(string Name, string Why, string Key);

/// <summary>A letter that asks a parent or a service for what a form lacks.</summary>
public sealed record RequestLetter
{
    /// <summary>Which school asks.</summary>
    public required SchoolHeader School { get; init; }

    /// <summary>About whom.</summary>
    public required PupilBlock Pupil { get; init; }

    /// <summary>To whom it goes.</summary>
    public required RecipientClass Recipient { get; init; }

    /// <summary>The one who gets it, by name; null where it goes to several.</summary>
    public string? To { get; init; }

    /// <summary>The paper it is for, in words.</summary>
    public required string Paper { get; init; }

    /// <summary>Who will get that paper.</summary>
    public required string PaperTo { get; init; }

    /// <summary>What a consent must cover; null where none is needed.</summary>
    public string? Purpose { get; init; }

    /// <summary>What is asked for.</summary>
    public required IReadOnlyList<Wanted> Asks { get; init; }

    /// <summary>It has been asked before.</summary>
    public bool IsReminder { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day by which an answer is asked for.</summary>
    public required DateOnly ReplyBy { get; init; }

    /// <summary>The letter for a form.</summary>
    /// <param name="letter">As planned.</param>
    public static RequestLetter Of(PaperWanted letter, FormModel form, RecipientClass recipient, DateOnly replyBy) => new()
    {
        School = form.School,
        Pupil = form.Pupil,
        Recipient = recipient,
        To = letter.Recipients is [var only] ? only.Name : null,
        Paper = form.Kind.Asked,
        PaperTo = letter.For!.Recipients[0].Name,
        Purpose = letter.For.Purpose,
        Asks = [.. LetterPlan.Lacking(form, recipient == RecipientClass.Parent ? OwedBy.Parent : OwedBy.Service).Select(Ask)],
        IsReminder = !letter.Period.EndsWith(Asking.Letter, StringComparison.Ordinal),
        AsOf = form.AsOf,
        ReplyBy = replyBy,
    };

    // A service is asked for its report, whatever the form calls the list of services.
    private static Wanted Ask(FormItem item)
    {
        var field = FieldCatalogue.Find(item.Asked.Field)!;
        return new Wanted(
            field.OwedBy == OwedBy.Service ? "A recent report on your work with the pupil, or what has changed since the last one" : field.Name,
            item.Readiness.State == Recipients.FieldState.Stale ? $"what we have is {item.Readiness.Note}" : "we do not have it",
            field.Key);
    }
}
