using System.Globalization;

namespace SenHub.Adapters.Channels.Sftp;

/// <summary>A private folder for one send, gone when it is over; the names in it are numbers, so that no name of ours is a pattern to the client.</summary>
internal sealed class SftpWorkplace : IDisposable
{
    /// <summary>Readable by this account only.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("senhub-sftp-").FullName;

    /// <summary>A file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes the files where the client can read them.</summary>
    public async Task<IReadOnlyList<(string Local, string Name)>> LayAsync(IReadOnlyList<Sheet> sheets, CancellationToken cancel)
    {
        var laid = new List<(string Local, string Name)>();
        foreach (var (number, sheet) in sheets.Index())
        {
            var local = File(number.ToString(CultureInfo.InvariantCulture));
            await System.IO.File.WriteAllBytesAsync(local, sheet.Content, cancel);
            laid.Add((local, sheet.Name));
        }

        return laid;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
