using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Exports.Zip;

namespace SenHub.Adapters.Exports.Blades;

/// <summary>The files of one COLLECT download that tell of pupils (formats.md, section 4.2), from a folder or from a zip.</summary>
internal sealed class BladeSet : IDisposable
{
    public const string OnRoll = "pupilonroll.csv";
    public const string Needs = "senneeds.csv";
    public const string NoLongerOnRoll = "pupilnolongeronroll.csv";

    private readonly List<Stream> opened = [];

    /// <summary>Pupils on roll, with the name that places in it carry.</summary>
    public required (ExportSource Source, string Name) Pupils { get; init; }

    /// <summary>Needs of pupils on roll; null when the file is not there.</summary>
    public (ExportSource Source, string Name)? NeedsFile { get; private init; }

    /// <summary>Leavers; null when the file is not there.</summary>
    public (ExportSource Source, string Name)? Leavers { get; private init; }

    /// <summary>Hash over all files of the set: a new file of needs is a new export.</summary>
    public string Hash => Leavers is null && NeedsFile is null
        ? Pupils.Source.Hash
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{Pupils.Source.Hash} {NeedsFile?.Source.Hash} {Leavers?.Source.Hash}")));

    /// <summary>The set in a zip.</summary>
    public static BladeSet Of(ExportSource source, ExportZip zip) => new()
    {
        Pupils = (zip.Part(OnRoll) ?? source, zip.NameOf(OnRoll)),
        NeedsFile = zip.Part(Needs) is { } needs ? (needs, zip.NameOf(Needs)) : null,
        Leavers = zip.Part(NoLongerOnRoll) is { } leavers ? (leavers, zip.NameOf(NoLongerOnRoll)) : null,
    };

    /// <summary>The set around a file of pupils on roll, from the files beside it.</summary>
    public static BladeSet Beside(ExportSource pupils, ReadContext context)
    {
        var (needs, leavers) = (context.Beside(Needs), context.Beside(NoLongerOnRoll));
        var set = new BladeSet
        {
            Pupils = (pupils, context.FileName),
            NeedsFile = needs is null ? null : (ExportSource.Of(needs), Needs),
            Leavers = leavers is null ? null : (ExportSource.Of(leavers), NoLongerOnRoll),
        };
        set.opened.AddRange(new[] { needs, leavers }.OfType<Stream>());
        return set;
    }

    public void Dispose()
    {
        foreach (var stream in opened)
            stream.Dispose();
    }
}
