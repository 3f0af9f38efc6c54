using SenHub.Domain.Retention;

namespace SenHub.Adapters.Raw;

/// <summary>How long raw files are kept.</summary>
public sealed class RawOptions
{
    /// <summary>Section of senhub.yaml.</summary>
    public const string Section = "Raw";

    /// <summary>Days after the last night on which a file was met.</summary>
    public int KeepDays { get; set; } = RetentionRules.RawDays;
}
