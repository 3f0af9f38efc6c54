using SenHub.Domain.Reviews;

namespace SenHub.Documents.Morning;

/// <summary>How much of a digest the first page holds: an estimate in half lines of print, on the safe side. What it cannot hold follows on the next page.</summary>
internal static class DigestRoom
{
    private const int Page = 112;

    private const int OldDataBox = 11;

    private const int PartWithTable = 13;

    private const int PartWithBullets = 8;

    private const int CharactersOfWhat = 38;

    private const int CharactersOfOwner = 18;

    private const int CharactersOfBullet = 90;

    /// <summary>How many lines, in reading order, stand on the first page.</summary>
    public static int Holds(Digest digest)
    {
        var room = digest.DataOf is null ? Page : Page - OldDataBox;
        var held = 0;
        DigestPart? open = null;
        foreach (var line in digest.Lines)
        {
            room -= (line.Part == open ? 0 : HeadOf(line.Part)) + HeightOf(line);
            if (room < 0)
                break;
            open = line.Part;
            held++;
        }

        return held;
    }

    private static int HeadOf(DigestPart part) => part == DigestPart.ForInformation ? PartWithBullets : PartWithTable;

    private static int HeightOf(DigestLine line) => 1 + (2 * (line.Part == DigestPart.ForInformation
        ? Lines(DigestWords.Information(line).Length, CharactersOfBullet)
        : Math.Max(Lines(line.What.Length + (line.IsNew ? "New: ".Length : 0), CharactersOfWhat), Lines(line.Owner.Length, CharactersOfOwner))));

    private static int Lines(int characters, int width) => Math.Max(1, (characters + width - 1) / width);
}
