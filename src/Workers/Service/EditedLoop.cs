using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Service;

/// <summary>Watches each school's folder edited/ for papers that come back (SD-P5).</summary>
internal sealed partial class EditedLoop(Schools schools, EditedFolder folder, ILeadership leadership, Outages outages, ILogger<EditedLoop> log) : Loop(TimeSpan.FromSeconds(30), outages, leadership)
{
    protected override async Task TurnAsync(CancellationToken cancel)
    {
        foreach (var school in schools.Sound)
            await TryAsync(() => LookAsync(school, cancel), trace => Failed(school.Number.ToString(), trace), cancel);
    }

    private async Task LookAsync(SchoolSettings school, CancellationToken cancel)
    {
        var (taken, refused) = await folder.LookAsync(school.Number, cancel);
        if (taken + refused > 0)
            Looked(school.Number.ToString(), taken, refused);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "School {School}: {Taken} edited papers taken, {Refused} not; beside each stands why")]
    private partial void Looked(string school, int taken, int refused);

    [LoggerMessage(Level = LogLevel.Warning, Message = "School {School}: the folder of edited papers could not be read; it is looked at again: {Trace}")]
    private partial void Failed(string school, string trace);
}
