using SenHub.Adapters.Settings;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Cli;

/// <summary>What a SENCo did before the demo's night: looked at the invented files of the samples and said whose they are. One is left for whoever runs the demo.</summary>
internal static class DemoEvidence
{
    private const string Left = "sensory-report.pdf";
    private const string LeftAt = "9994001";

    /// <summary>Keeps a word on each file that nobody has said anything of; returns how many.</summary>
    public static async Task<int> ConfirmAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, CancellationToken cancel)
    {
        var (desk, confirmed) = (hub.Get<EvidenceDesk>(), 0);
        foreach (var school in schools)
        {
            foreach (var file in (await desk.WaitingAsync(school.Number, cancel)).Where(file => school.Number.ToString() != LeftAt || file.Name != Left))
            {
                if ((await desk.TakeAsync(school.Number, file, isTheirs: true, null, "demo", "the demo's own invented file", cancel)).Kept is not null)
                    confirmed++;
            }
        }

        return confirmed;
    }
}
