namespace SenHub.Domain.Documents.Enclosures;

/// <summary>What may be wrong with files under evidence/. Codes are listed in docs/evidence.md; a faulty file is left out, and the rest goes on. Folders are named by short reference, files without children's names.</summary>
public static class EvidenceFaults
{
    /// <summary>A folder that is nobody's. Its name is not shown: people name folders after children.</summary>
    public static Fault NoPupil(int at) =>
        new("evidence-no-pupil", new Place("evidence"), FormattableString.Invariant($"folder {at} by name is not the short reference of a pupil on the roll"), "Name each folder by the reference alone, such as LK-412-7; its last character is a check");

    /// <summary>A file beside the folders.</summary>
    public static Fault Loose(int count) =>
        new("evidence-loose-file", new Place("evidence"), FormattableString.Invariant($"{count} {(count == 1 ? "file lies" : "files lie")} beside the pupils' folders and not in one"), "Move each into its pupil's folder");

    /// <summary>A folder within a pupil's folder.</summary>
    public static Fault Nested(Place place) => new("evidence-nested", place, "there is a folder within this pupil's folder, and nothing in it is read", "Move its files up");

    /// <summary>A link.</summary>
    public static Fault Link(Place place) => new("evidence-link", place, "this is a link and not a file", "Put the file itself into the folder");

    /// <summary>Nothing in it.</summary>
    public static Fault Empty(Place place) => new("evidence-empty", place, "the file is empty", "Save it again");

    /// <summary>Larger than any recipient takes.</summary>
    public static Fault TooLarge(Place place, int megabytes) =>
        new("evidence-too-large", place, FormattableString.Invariant($"the file has more than {megabytes} MB"), "Scan it in fewer dots, or save its pictures smaller");

    /// <summary>No type the hub sends.</summary>
    public static Fault UnknownType(Place place) =>
        new("evidence-unknown-type", place, "this is no PDF, PNG, JPEG or plain .docx by its bytes", "Save it as one of these; a photograph of a telephone may have to be saved as JPEG first");

    /// <summary>Name and bytes contradict each other.</summary>
    public static Fault WrongEnding(Place place) =>
        new("evidence-wrong-ending", place, "the ending of its name is not that of what is in it", "Give it the right ending: .pdf, .png, .jpg or .docx");

    /// <summary>Somebody writes it.</summary>
    public static Fault InUse(Place place) => new("evidence-in-use", place, "the file is open or still being written, and is not read yet", "Close it, or wait until it is copied; the hub looks again by itself");

    /// <summary>Not allowed.</summary>
    public static Fault Unreadable(Place place) => new("evidence-unreadable", place, "the hub may not read this file", "Give the account the hub runs as the right to read the folder");

    /// <summary>Cut off, damaged or locked.</summary>
    /// <param name="trouble">What is wrong and what to do.</param>
    public static Fault Damaged(Place place, string trouble) => new("evidence-damaged", place, trouble.Split(": ", 2)[0].TrimEnd('.'), trouble.Split(": ", 2) is [_, var mend] ? Sentence(mend) : "Put a whole copy there");

    /// <summary>More than anybody reads through.</summary>
    public static Fault TooMany(Place place, int most) => new("evidence-too-many", place, FormattableString.Invariant($"there are more than {most} files in this folder, and the rest by name is not read"), "Take out what is no longer needed");

    /// <summary>A row without its file.</summary>
    public static Fault NoFile(EvidenceRow row) =>
        new("evidence-row-no-file", row.Source ?? new Place("SEN.xlsx"), $"the file that this row names is not in evidence/{row.Pupil}, or is not usable", "Put it there under that name, or mend the name in the row");

    /// <summary>A file without its row.</summary>
    public static Fault NoRow(EvidenceFile file) =>
        new("evidence-no-row", new Place(file.Where), "nothing is known of this file, so it goes to nobody", "Add a row to the sheet Evidence of the SEN file: what it is, of which date, to whom it may go");

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..].TrimEnd('.');
}
