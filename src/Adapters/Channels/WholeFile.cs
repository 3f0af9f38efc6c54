namespace SenHub.Adapters.Channels;

/// <summary>Files that are there whole or not at all, also after a power cut.</summary>
internal static class WholeFile
{
    /// <summary>Writes and waits until the disk has it. The caller moves it to where readers look.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        await file.WriteAsync(content, cancel);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Whether the file exists with exactly this content.</summary>
    public static async Task<bool> IsAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancel) =>
        File.Exists(path) && (await File.ReadAllBytesAsync(path, cancel)).AsSpan().SequenceEqual(content.Span);
}
