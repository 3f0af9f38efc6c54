using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Effects;
using SenHub.Domain.Provision.Progress;

namespace SenHub.Adapters.Settings;

/// <summary>Thresholds of provision in a school.yaml; each may be left out.</summary>
internal static class ProvisionSettings
{
    /// <summary>Their keys.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "progress.minimumPeers", "progress.startBand", "progress.slowerThan", "progress.errorAllowance", "progress.daysApart", "progress.peerWindowDays",
        "impact.attendedShare", "impact.asExpected", "impact.useful", "impact.strong", "plans.unmetCycles",
    ];

    /// <summary>The rules, the rulebook's where a key is missing.</summary>
    public static ProvisionRules Read(YamlValues values)
    {
        var (progress, impact) = (ProgressRules.Default, ImpactRules.Default);
        return new()
        {
            Progress = progress with
            {
                MinimumPeers = (int)values.Number("progress.minimumPeers", progress.MinimumPeers, 2, 500, whole: true),
                StartBand = values.Number("progress.startBand", progress.StartBand, 0, 50),
                SlowerThan = values.Number("progress.slowerThan", progress.SlowerThan, -5, 0),
                ErrorAllowance = values.Number("progress.errorAllowance", progress.ErrorAllowance, 0, 50),
                DaysApart = (int)values.Number("progress.daysApart", progress.DaysApart, 1, 400, whole: true),
                PeerWindowDays = (int)values.Number("progress.peerWindowDays", progress.PeerWindowDays, 0, 200, whole: true),
            },
            Impact = impact with
            {
                AttendedShare = values.Number("impact.attendedShare", impact.AttendedShare, 0, 1),
                AsExpected = values.Number("impact.asExpected", impact.AsExpected, 0, 10),
                Useful = values.Number("impact.useful", impact.Useful, 0, 10),
                Strong = values.Number("impact.strong", impact.Strong, 0, 10),
            },
            UnmetCycles = (int)values.Number("plans.unmetCycles", ProvisionRules.Default.UnmetCycles, 1, 20, whole: true),
        };
    }
}
