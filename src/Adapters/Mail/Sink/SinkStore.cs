using SenHub.Adapters.Channels;
using SenHub.Domain;

namespace SenHub.Adapters.Mail.Sink;

/// <summary>Keeps mails as files: written aside, flushed, moved. The same mail again leaves one file; another one of the same name gets a number.</summary>
internal sealed class SinkStore : IDisposable
{
    private readonly string folder;
    private readonly string aside;
    private readonly SemaphoreSlim one = new(1);

    public SinkStore(string folder)
    {
        this.folder = folder;
        aside = Path.Combine(folder, ".aside");
        Directory.CreateDirectory(aside);
    }

    public int Taken { get; private set; }

    /// <summary>The name it is kept under. Throws IOException when the disk will not have it.</summary>
    public async Task<string> KeepAsync(ReadOnlyMemory<byte> mail, string? messageId, CancellationToken cancel)
    {
        await one.WaitAsync(cancel);
        try
        {
            var name = await FreeNameAsync(Stem(mail, messageId), mail, cancel);
            var part = Path.Combine(aside, name);
            await WholeFile.WriteAsync(part, mail, cancel);
            File.Move(part, Path.Combine(folder, name), overwrite: true); // over nothing, or over the same bytes
            Taken++;
            return name;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<string> FreeNameAsync(string stem, ReadOnlyMemory<byte> mail, CancellationToken cancel)
    {
        var name = stem + ".eml";
        for (var number = 2; File.Exists(Path.Combine(folder, name)); number++)
        {
            if (await WholeFile.IsAsync(Path.Combine(folder, name), mail, cancel))
                break;
            name = FormattableString.Invariant($"{stem}-{number}.eml");
        }

        return name;
    }

    // A client chooses the Message-ID, so only a harmless one becomes a name as it is.
    private static string Stem(ReadOnlyMemory<byte> mail, string? messageId)
    {
        var local = messageId?.Split('@')[0] ?? "";
        var harmless = local.Length is > 0 and <= 80 && local.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-');
        return harmless ? local : DerivedId.Of("mail", messageId ?? Convert.ToBase64String(mail.Span)).ToString("D");
    }
}
