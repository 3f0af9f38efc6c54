using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks.Rounds;
using SenHub.Domain;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Reviews;

/// <summary>What an inbox gave.</summary>
/// <param name="New">Replies that are taken with this.</param>
/// <param name="Refused">Why the other files were not, and stay where they are.</param>
/// <param name="Done">Files that can go once this is saved, with the hash of what was read: those taken now, and those taken before.</param>
internal sealed record RepliesRead(IReadOnlyList<InputReply> New, IReadOnlyList<Fault> Refused, IReadOnlyList<(IncomingFile File, string Hash)> Done);

/// <summary>Reads teachers' sheets from a school's inbox. Each that is taken is kept first, encrypted, under its hash.</summary>
internal sealed partial class TeachersReplies(HubHome home, IInbox inbox, IInputSheets sheets, IRawFiles raw, IImportLedger imports)
{
    /// <summary>Reads every workbook that lies there, the oldest first; one that cannot be taken holds up none of the others.</summary>
    public async Task<RepliesRead> ReadAsync(SchoolNumber school, IReadOnlyList<InputRequest> requests, IReadOnlyList<InputReply> earlier, TeachersOfPupils teachers, SchoolRoll roll, DateOnly night, CancellationToken cancel)
    {
        var (taken, refused, done, kept) = (new List<InputReply>(), new List<Fault>(), new List<(IncomingFile, string)>(), new List<RawFile>());
        foreach (var file in inbox.Look(home.SchoolFolder(school)))
        {
            if (inbox.Open(file) is not { } bytes)
            {
                refused.Add(ReplyFaults.NotYet(new Place(Shown(file))));
                continue;
            }

            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            if (earlier.Concat(taken).Any(reply => reply.Hash == hash))
            {
                done.Add((file, hash));
                continue;
            }

            switch (Judge(file, bytes, requests, [.. earlier, .. taken], teachers, roll, night))
            {
                case Checked<InputReply>.Good { Value: var reply } when raw.Keep(school, file.Path) is { } sealedFile && sealedFile.Hash == hash:
                    taken.Add(reply);
                    kept.Add(new RawFile(hash, sealedFile.Bytes));
                    done.Add((file, hash));
                    break;
                case Checked<InputReply>.Bad bad:
                    refused.AddRange(bad.Faults);
                    break;
                default:
                    refused.Add(ReplyFaults.NotYet(new Place(Shown(file)))); // it changed while it was kept
                    break;
            }
        }

        await imports.MeetRawAsync(school, night, kept, cancel);
        return new(taken, refused, done);
    }

    /// <summary>Clears the inbox of what is saved.</summary>
    public void Remove(RepliesRead read)
    {
        foreach (var (file, hash) in read.Done)
            inbox.Remove(file, hash);
    }

    private Checked<InputReply> Judge(IncomingFile file, byte[] bytes, IReadOnlyList<InputRequest> requests, IReadOnlyList<InputReply> earlier, TeachersOfPupils teachers, SchoolRoll roll, DateOnly night) =>
        sheets.Read(bytes, file.Name, Shown(file), requests, roll) switch
        {
            Checked<InputSheetRead>.Good { Value: var read } => ReplyRules.Judge(Returned(read, file, night), teachers, earlier, night),
            Checked<InputSheetRead>.Bad bad => new Checked<InputReply>.Bad(bad.Faults),
            _ => throw new InvalidOperationException("Checked is either good or bad."),
        };

    // A computer's clock may be wrong by years: a time before the asking or after the night is not believed.
    private static ReturnedSheet Returned(InputSheetRead read, IncomingFile file, DateOnly night)
    {
        var said = read.SavedAt ?? (file.Sender is null ? null : file.CameAt);
        var isSound = said is { } at && DateOnly.FromDateTime(HubClock.ToLocal(at)) is var day && day >= read.Request.AskedOn && day <= night.AddDays(1);
        var saved = isSound ? said!.Value : HubClock.ToMoment(night.ToDateTime(new TimeOnly(12, 0)));
        return new(read.Request, read.Reading, read.Hash, saved, DateOnly.FromDateTime(HubClock.ToLocal(saved)), file.Sender);
    }

    // A name that a person gave may name a pupil; it stands in no fault, for faults go into mails.
    private static string Shown(IncomingFile file) =>
        Neutral().IsMatch(file.Name) ? file.Name : $"inbox file of {new FileInfo(file.Path) switch { { Exists: true } found => FormattableString.Invariant($"{found.Length} bytes"), _ => "unknown size" }} ({Path.GetExtension(file.Name)})";

    [GeneratedRegex(@"^(input-[0-9A-Z]{4}-[0-9A-Z]{4}|mail-([0-9A-Z]{4}-[0-9A-Z]{4}-)?[0-9a-f]{12})( ?\([0-9]{1,2}\))?\.[A-Za-z]{3,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Neutral();
}
