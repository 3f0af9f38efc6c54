using Microsoft.Extensions.Options;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Retention;
using SenHub.Domain.Import;

namespace SenHub.Workers.Import;

/// <summary>Keeps the night's raw files under their hash, and takes away what has been kept long enough.</summary>
internal sealed class RawKeeping(IRawFiles files, IImportLedger imports, IRetentionLedger retention, IOptions<RawOptions> options)
{
    /// <summary>The same bytes again only count as met anew.</summary>
    public async Task KeepAsync(SchoolNumber school, IReadOnlyList<string> paths, DateOnly night, CancellationToken cancel)
    {
        var kept = paths.Select(path => files.Keep(school, path)).OfType<RawKept>().Select(file => new RawFile(file.Hash, file.Bytes)).ToList();
        await imports.MeetRawAsync(school, night, kept, cancel);
        if ((await retention.KeepsAsync(school, cancel)).Any(keep => keep.Lifted is null))
            return; // an export is about all pupils
        foreach (var old in await imports.ForgetRawAsync(school, night.AddDays(-options.Value.KeepDays), cancel))
            files.Forget(school, old.Hash);
    }
}
