namespace SenHub.Adapters.Channels.Sftp;

/// <summary>Where a parcel lies on the server: aside under a hidden name until it is whole, then under its delivery.</summary>
internal sealed record SftpPlace(string Folder, Guid Delivery)
{
    /// <summary>Its final name.</summary>
    public string Name => Delivery.ToString("D");

    /// <summary>Its name while it is brought.</summary>
    public string AsideName => $".{Name}.part";

    /// <summary>Commands that bring it aside. What an earlier, broken try left there is written over.</summary>
    /// <param name="sheets">Local file and the name it has there.</param>
    public IReadOnlyList<string> Bring(IReadOnlyList<(string Local, string Name)> sheets) =>
    [
        "-mkdir " + Quote(AsideName),
        .. sheets.Select(sheet => $"put -f {SftpProgram.Quoted(sheet.Local)} {Quote($"{AsideName}/{sheet.Name}")}"),
    ];

    /// <summary>Gives it its final name. Over a parcel that lies there the server refuses: a folder with files in it cannot be renamed over.</summary>
    public IReadOnlyList<string> Reveal() => [$"rename {Quote(AsideName)} {Quote(Name)}"];

    /// <summary>Takes back what lies aside.</summary>
    public IReadOnlyList<string> TakeBack(IEnumerable<string> names) =>
        [.. names.Select(name => "-rm " + Quote($"{AsideName}/{name}")), "-rmdir " + Quote(AsideName)];

    /// <summary>Fetches the cover of what lies under the final name, where something does and may be read; and lists with days what lies in the folder, hidden names too.</summary>
    public IReadOnlyList<string> FetchCover(string local) =>
        [$"cd {SftpProgram.Quoted(Folder)}", $"-get {Quote($"{Name}/{CoverSheet.Name}")} {SftpProgram.Quoted(local)}", "-ls -lan " + SftpProgram.Quoted(Folder)];

    /// <summary>Takes away what broken sends left aside long ago.</summary>
    public IReadOnlyList<string> TakeAway(IEnumerable<string> leftovers) =>
        [.. leftovers.Where(name => name != AsideName).SelectMany(name => new[] { $"-rm {Quote(name + "/")}*", $"-rmdir {Quote(name)}" })];

    /// <summary>Lists the folder, hidden names too.</summary>
    public IReadOnlyList<string> List() => ["ls -1a " + SftpProgram.Quoted(Folder)];

    private string Quote(string name) => SftpProgram.Quoted($"{Folder}/{name}");
}
