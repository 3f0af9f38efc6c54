using System.Security.Cryptography;
using System.Text;

namespace SenHub.Domain.Deliveries;

/// <summary>One named part of a paper as it shows.</summary>
/// <param name="MovesWithTheCalendar">Ages, days left, costs to date: shown, but no reason to send again (SD-S1).</param>
public sealed record ShownPart(string Name, string Text, bool MovesWithTheCalendar = false);

/// <summary>What a paper shows, as hashes (SD-S1): part by part, so that a change can be named without keeping the facts.</summary>
public sealed class PaperVersion
{
    private const string Template = "template";

    private const string Edited = "edited by a person";

    private const string EditedFrom = "edited from";

    // Name and hash of each part, the template's first.
    private readonly List<(string Name, string Hash)> parts;

    private PaperVersion(List<(string Name, string Hash)> parts)
    {
        this.parts = parts;
        Hash = HashOf(ToString());
    }

    /// <summary>Of the template's version and of all parts that count; 64 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The version of a paper with these parts.</summary>
    public static PaperVersion Of(string template, IReadOnlyList<ShownPart> parts) =>
        new([(Template, HashOf(template)), .. parts.Where(part => !part.MovesWithTheCalendar).Select(part => (Tidy(part.Name), HashOf(part.Text)))]);

    /// <summary>The version of the same paper with something beside it that counts too.</summary>
    public PaperVersion With(ShownPart part) => new([.. parts, (Tidy(part.Name), HashOf(part.Text))]);

    /// <summary>The version of a paper that a person edited: of the version they began with, and of their file (SD-P5).</summary>
    /// <param name="file">SHA-256 of the edited file, hexadecimal.</param>
    public static PaperVersion OfEdited(PaperVersion begunWith, string file) =>
        new([(Template, HashOf(Edited)), (EditedFrom, begunWith.EditedFromHash ?? HashOf(begunWith.Hash)), ("file", HashOf(file))]);

    /// <summary>A person edited it.</summary>
    public bool IsEdited => parts[0].Hash == HashOf(Edited);

    /// <summary>Whether this is what a person made of just this version: the facts have not moved since.</summary>
    public bool IsEditedFrom(PaperVersion version) => EditedFromHash == HashOf(version.Hash);

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is something else.</summary>
    public static PaperVersion? Read(string text)
    {
        List<(string Name, string Hash)> parts = [];
        foreach (var line in text.Split('\n'))
        {
            if (line.Split('\t') is not [var name, { Length: 64 } hash])
                return null;
            parts.Add((name, hash));
        }

        return parts[0].Name == Template ? new(parts) : null;
    }

    /// <summary>Names of the parts that differ, "template" among them, in the order of this paper, then those it no longer has.</summary>
    public IReadOnlyList<string> DifferingFrom(PaperVersion older) =>
        [.. parts.Except(older.parts).Select(part => part.Name).Concat(older.parts.Except(parts).Select(part => part.Name)).Distinct()];

    /// <summary>One line a part, for the ledger: name, tab, hash.</summary>
    public override string ToString() => string.Join('\n', parts.Select(part => $"{part.Name}\t{part.Hash}"));

    // An edited version edited once more began with what the first began with.
    private string? EditedFromHash => IsEdited ? parts.First(part => part.Name == EditedFrom).Hash : null;

    private static string Tidy(string name) => name.Replace('\t', ' ').Replace('\n', ' ');

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
