namespace SenHub.Desk.Held;

/// <summary>One held thing: why, the paper beside it, for whom, and what the visitor may decide.</summary>
public sealed record OneHeldView
{
    /// <summary>Its short reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Kind of paper, or what else it is.</summary>
    public required string What { get; init; }

    /// <summary>Whom it is about; blank for many or none.</summary>
    public string About { get; init; } = "";

    /// <summary>Where it stands and since when, in a sentence.</summary>
    public required string Standing { get; init; }

    /// <summary>The date in law that runs; null where none does.</summary>
    public string? Urgent { get; init; }

    /// <summary>Why it waits.</summary>
    public IReadOnlyList<HeldReason> Reasons { get; init; } = [];

    /// <summary>The file to look at; null where the visitor is shown none.</summary>
    public ShownFile? Paper { get; init; }

    /// <summary>What goes with it, and its form in Word where that leaves.</summary>
    public IReadOnlyList<ShownFile> Files { get; init; } = [];

    /// <summary>When the earlier version went, in words; null where none did.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>What differs from it.</summary>
    public IReadOnlyList<ShownChange> Changes { get; init; } = [];

    /// <summary>Who gets it, how and on what ground: label and words.</summary>
    public IReadOnlyList<ShownFact> Recipient { get; init; } = [];

    /// <summary>Places that may tell of another pupil.</summary>
    public IReadOnlyList<FoundPlace> Found { get; init; } = [];

    /// <summary>What people said of it before, newest first.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What the visitor may decide.</summary>
    public IReadOnlyList<DecisionForm> Forms { get; init; } = [];

    /// <summary>Whose decision it is, or why there is none; null where all can be decided here.</summary>
    public string? WhyNot { get; init; }
}

/// <summary>A reason in plain words.</summary>
/// <param name="Todo">What a person can do about it.</param>
/// <param name="Who">Whose it is: name and role.</param>
/// <param name="Link">Where a file that is named is looked at; null where none is.</param>
public sealed record HeldReason(string Words, string Todo, string Who, string? Link = null);

/// <summary>A file that opens in the browser.</summary>
/// <param name="Address">Where it is fetched.</param>
/// <param name="Called">In words, without the child.</param>
/// <param name="Note">Pages, author, who said whose it is.</param>
/// <param name="IsFramed">A browser shows it beside the page.</param>
public sealed record ShownFile(string Address, string Called, string Note, bool IsFramed)
{
    /// <summary>It is a picture, and shown as one.</summary>
    public bool IsPicture { get; init; }
}

/// <summary>An entry that differs from the earlier version.</summary>
public sealed record ShownChange(string Label, IReadOnlyList<string> Words);

/// <summary>A fact about the recipient.</summary>
public sealed record ShownFact(string Label, string Words);

/// <summary>A place that the identity scan found.</summary>
/// <param name="Where">"Page 2, line 14".</param>
/// <param name="Phrase">The words there.</param>
/// <param name="What">What was found.</param>
public sealed record FoundPlace(string Where, string Phrase, string What);

/// <summary>One decision as a form; every one has a reason.</summary>
/// <param name="Action">Where it is posted.</param>
/// <param name="Name">Of its fields, unlike the other forms'.</param>
/// <param name="Button">What it does, in a word or two.</param>
/// <param name="Explains">What happens then.</param>
/// <param name="Why">Label of the reason.</param>
/// <param name="Seen">What was drawn, sealed: what it binds.</param>
public sealed record DecisionForm(string Action, string Name, string Button, string Explains, string Why, string Seen)
{
    /// <summary>It is the one that most come for.</summary>
    public bool IsFirst { get; init; }

    /// <summary>It keeps something from going.</summary>
    public bool IsGrave { get; init; }

    /// <summary>A promise that is ticked with it; null for none.</summary>
    public string? Promise { get; init; }

    /// <summary>Label of the recipient's own reference; null where none is asked for.</summary>
    public string? TheirReference { get; init; }
}
