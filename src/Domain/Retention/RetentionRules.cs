namespace SenHub.Domain.Retention;

/// <summary>
/// What the hub keeps and for how long. The pupil's SEN file is the school's (commonly to the 25th birthday and six years more; the last school holds it): these are the hub's own working copies,
/// kept no longer than its work needs them (UK GDPR, Article 5(1)(e)). The school, as controller, may set other days. docs/record-of-processing.md is held to this list by a test.
/// </summary>
public static class RetentionRules
{
    /// <summary>Finished papers.</summary>
    public const int PaperDays = 400;

    /// <summary>Names and addresses of recipients.</summary>
    public const int RecipientDays = 400;

    /// <summary>Parcels in trays.</summary>
    public const int TrayDays = 90;

    /// <summary>What of files was not believed.</summary>
    public const int ImportDays = 400;

    /// <summary>Exports as they came.</summary>
    public const int RawDays = 90;

    /// <summary>Nights of snapshots.</summary>
    public const int SnapshotNights = 80;

    /// <summary>Teachers' answers.</summary>
    public const int RoundDays = 730;

    private const string LastMet = "the last night that met it";

    /// <summary>Every sort of content, in the order in which it comes about.</summary>
    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        new("raw.keepDays", "Exports as they came, encrypted with the hub's key", RawDays, LastMet, "a term, to say what a file held when a fact is questioned"),
        new(null, "Values of nights: the accepted roll, the SENCo's sheets as believed, provision, due items", SnapshotNights, "the night; the newest of each stands", "two terms of nights explain any digest of the present term"),
        new("retention.importDays", "Faults and decisions: what of exports and sheets was not believed, and who let it go", ImportDays, LastMet, "a school year, to answer for a decision"),
        new(null, "What teachers were asked and answered", RoundDays, "the asking", "papers quote an answer for a year; one year more says who said what"),
        new("retention.paperDays", "Finished papers with what lies beside them: PDF, Word, sheets, marks; and what they told, as marks", PaperDays, "the day the last delivery of it ended", "an annual review looks back at the last one: a year and a month"),
        new("retention.recipientDays", "Name and address of the recipient of a delivery; key and class stay", RecipientDays, "the day the delivery ended", "as long as the paper it went with"),
        new("retention.trayDays", "Parcels in the trays", TrayDays, "the day it was laid there and, for a portal, handed in", "a term, to hand it in again where a portal lost it"),
    ];
}
