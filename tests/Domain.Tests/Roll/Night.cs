using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

/// <summary>The night of 20 November 2026 with the default thresholds.</summary>
internal static class Night
{
    public static RollChange Of(SchoolRoll last, params ExportFile[] exports) =>
        RollUpdate.Apply(last, exports, "LK", A.Night, ImportThresholds.Default);

    /// <summary>The same with held changes let go.</summary>
    public static RollChange Releasing(SchoolRoll last, IEnumerable<HeldChange> held, params ExportFile[] exports) =>
        RollUpdate.Apply(last, exports, "LK", A.Night, ImportThresholds.Default, ReleasedChanges.Of(held));
}
