using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>Another pupil's number or whole name in a file that somebody else made: a report may go on about a brother on its sixth page.</summary>
/// <param name="Called">As the bundle counts it: "enclosure 1".</param>
internal sealed record EnclosedFindings(string Called, IReadOnlyList<IdentityFinding> Findings)
{
    private static readonly HashSet<string> NoPhrase = [];

    /// <summary>What it means for one recipient.</summary>
    public IEnumerable<Hold> For(Recipient recipient, PupilRef? subject) =>
        IdentityGate.Judge(Findings, recipient.Class, subject, NoPhrase).Select(hold => hold with { Reason = $"in {Called}, {hold.Reason}" });
}
