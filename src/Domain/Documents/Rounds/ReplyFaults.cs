using SenHub.Domain.Time;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>What the hub says of a sheet that a teacher sent back, and never what stands in it. Codes are listed in docs/rounds.md.</summary>
public static class ReplyFaults
{
    private const string Again = "Nothing of this file was taken. Ask for the sheet of the last mail, filled in and saved as it is, and delete this file.";

    /// <summary>No code stands in the sheet or in its name.</summary>
    public static Fault NoCode(Place place) => new("reply-no-code", place, "there is no round code in the first line of the sheet nor in the file's name", Again);

    /// <summary>Nobody was asked under this code.</summary>
    public static Fault WrongCode(Place place) => new("reply-wrong-code", place, "its round code is not one that this school has sent out, or is older than a year", Again);

    /// <summary>It may hold a program.</summary>
    public static Fault Macro(Place place) => new("reply-macro", place, "this file may hold macros, which the hub never opens", Again);

    /// <summary>Not a workbook that can be read.</summary>
    public static Fault Unreadable(Place place) => new("reply-unreadable", place, "this is not a whole Excel workbook (.xlsx) without a password", Again);

    /// <summary>Somebody has it open, or it is still being written.</summary>
    public static Fault NotYet(Place place) => new("reply-not-yet", place, "the file cannot be opened at the moment", "Close it in other programs; the hub looks again the next night.");

    /// <summary>A file that unpacks to far more than a sheet can need.</summary>
    public static Fault TooLarge(Place place) => new("reply-too-large", place, "this file is larger, or unpacks to more, than a teacher's sheet can need", Again);

    /// <summary>The mail came from somebody who was not asked.</summary>
    public static Fault OtherSender(Place place) => new("reply-other-sender", place, "it came from an address that this round did not go to", "Nothing of it was taken. If it is right all the same, put the file into inbox/ by hand with the name under \"Filled in by\".");

    /// <summary>A later one was taken before.</summary>
    public static Fault Older(Place place, DateOnly later) => new("reply-older", place, $"it was saved before the one taken from {DayWords.Plain(later)}", "Nothing of it was taken, for the later answers stand. If this one is right, save it again and send it once more; else delete it.");

    /// <summary>Pupils, marks or answers do not belong together.</summary>
    public static Fault NotBelieved(Fault why) => why with { Mend = Again };

    /// <summary>Nothing was filled in.</summary>
    public static Fault Empty(Place place) => new("reply-empty", place, "no answer stands in it that can be taken", "Ask for the sheet again; this file can be deleted.");

    /// <summary>A row of a pupil who was not asked about.</summary>
    public static Fault NotAsked(Place place) => new("reply-not-asked", place, "this row is not one of those that were sent out: it was added by hand, or belongs to another sheet", "The row was not taken; the others were. Ask about this pupil by itself if you want to.");

    /// <summary>One row twice with different answers.</summary>
    public static Fault TwiceDiffering(Place place) => new("reply-row-twice", place, "this row stands here twice with different answers", "Neither was taken; the other rows were. Ask which is right.");

    /// <summary>A computed answer.</summary>
    public static Fault Formula(Place place) => new("reply-formula", place, "a formula stands where words belong, and the hub believes nothing that a sheet has computed", "The cell was not taken. Ask for plain words.");

    /// <summary>Nobody says who filled it in.</summary>
    public static Fault WhoMissing(Place place) => new("reply-who-missing", place, "the file came by hand and the row does not say who filled it in", "The row was not taken. Write the name under \"Filled in by\" and put the file into inbox/ again.");

    /// <summary>The name is nobody's on the staff.</summary>
    public static Fault WhoUnknown(Place place) => new("reply-who-unknown", place, "the name under \"Filled in by\" is not the person asked nor anybody whom the Office file or the MIS names", "The row was not taken. Write the name as the sheet Staff has it.");

    /// <summary>Several pupils got the same sentence.</summary>
    public static Fault SameWords(Place place, string question, int pupils) => new("reply-same-words", place, FormattableString.Invariant($"under \"{question}\" {pupils} pupils have the same words"), "They were taken. Look whether it was meant, or filled down.");
}
