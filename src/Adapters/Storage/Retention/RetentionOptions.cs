using SenHub.Domain.Retention;

namespace SenHub.Adapters.Storage.Retention;

/// <summary>How long content is kept; ids, hashes, days and the log of proof stay.</summary>
public sealed class RetentionOptions
{
    /// <summary>Section of senhub.yaml.</summary>
    public const string Section = "Retention";

    /// <summary>Days after the last delivery of a paper ended.</summary>
    public int PaperDays { get; set; } = RetentionRules.PaperDays;

    /// <summary>Days after a delivery ended.</summary>
    public int RecipientDays { get; set; } = RetentionRules.RecipientDays;

    /// <summary>Days after a parcel was laid in a tray and, for a portal, handed in.</summary>
    public int TrayDays { get; set; } = RetentionRules.TrayDays;

    /// <summary>Days after the last night that met it.</summary>
    public int ImportDays { get; set; } = RetentionRules.ImportDays;

    /// <summary>Whether every span is one that makes sense.</summary>
    internal bool IsSound => new[] { PaperDays, RecipientDays, TrayDays, ImportDays }.All(days => days is >= 30 and <= 12_000);
}
