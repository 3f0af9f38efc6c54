using SenHub.Printing.Tree;

namespace SenHub.Documents.Recipients;

/// <summary>The page around a file that cannot be locked by itself, such as a scan or a Word form: it says what to do to get at the file inside.</summary>
public static class LockedCover
{
    /// <summary>The page.</summary>
    /// <param name="name">The neutral name of the file inside.</param>
    public static Doc Write(string school, DateOnly day, string name) => new()
    {
        Title = "A locked file with another inside",
        Author = school,
        Date = day,
        Blocks =
        [
            new Block.Heading(1, "A locked file with another inside"),
            new Block.Paragraph($"{school} sends you a file that came to us from somebody else, or a form to fill in. It lies inside this page, unchanged, so that it is locked as the other files are."),
            new Block.Facts([new Fact("The file inside", name)]),
            new Block.Heading(2, "How to get at it"),
            new Block.Bullets(
            [
                new Block.Paragraph("Open this page in a program that shows attachments, for example Adobe Acrobat Reader, Firefox or Foxit Reader. Previews in mail programs and on telephones mostly do not."),
                new Block.Paragraph("Show the list of attachments: the picture of a paper clip, or View, then Attachments."),
                new Block.Paragraph("Save the file from there to a place that only you can read, and open it."),
            ]),
            new Block.Paragraph("Once it is saved it is no longer locked. It is confidential: please keep it as you keep such files."),
        ],
    };
}
