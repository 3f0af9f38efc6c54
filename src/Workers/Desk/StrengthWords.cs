using SenHub.Domain.Reviews;

namespace SenHub.Workers.Desk;

/// <summary>How strong a date is, in words.</summary>
internal static class StrengthWords
{
    /// <summary>The words.</summary>
    public static string Of(DueKind kind) => kind switch
    {
        DueKind.Statutory => "The law",
        DueKind.Guidance => "Guidance",
        DueKind.Local => "The local authority's own rule",
        DueKind.Product => "The hub's own rule",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A strength without words."),
    };
}
