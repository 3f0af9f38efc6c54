using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Exports;
using SenHub.Adapters.Workbooks.Rounds;
using SenHub.Domain;

namespace SenHub.Adapters.Inbox;

/// <summary>The inbox as a folder. Beside a file from a mail lies a small file with its sender and its moment, written first.</summary>
internal sealed class FolderInbox : IInbox
{
    private const string SenderEnding = ".sender";

    // A teacher's sheet with pictures pasted in is far below this; what is larger is named, not read.
    private const long Largest = 64L << 20;

    private static readonly string[] Workbooks = [".XLSX", ".XLSM", ".XLSB", ".XLS", ".XLTX", ".XLTM", ".ODS"];

    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    public IReadOnlyList<IncomingFile> Look(string schoolFolder)
    {
        var folder = FolderOf(schoolFolder);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", Visible).Where(IsWorkbook).Order(StringComparer.Ordinal).Select(Described)]
            : [];
    }

    public byte[]? Open(IncomingFile file)
    {
        if (FileDoor.Open(file.Path) is not Checked<FileStream>.Good { Value: var stream })
            return null;
        using (stream)
        {
            var bytes = new byte[Math.Min(stream.Length, Largest)];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }

    public void Put(string schoolFolder, IncomingMail mail)
    {
        var folder = FolderOf(schoolFolder);
        Directory.CreateDirectory(folder);
        var hash = Convert.ToHexStringLower(SHA256.HashData(mail.Content.Span));
        var ending = IsWorkbook(mail.FileName) ? Path.GetExtension(mail.FileName).ToLowerInvariant() : ".xlsx";
        var code = CodeIn.Name(mail.FileName) is { } found ? $"{found}-" : "";
        var path = Path.Combine(folder, $"mail-{code}{hash[..12]}{ending}");
        Lay(path + SenderEnding, Encoding.UTF8.GetBytes($"{mail.CameAt.ToUniversalTime():O}\n{mail.Sender.Trim()}\n"));
        Lay(path, mail.Content.Span);
    }

    public void Remove(IncomingFile file, string hash)
    {
        if (!File.Exists(file.Path) || Open(file) is not { } bytes || Convert.ToHexStringLower(SHA256.HashData(bytes)) != hash)
            return;
        File.Delete(file.Path);
        if (File.Exists(file.Path + SenderEnding))
            File.Delete(file.Path + SenderEnding);
    }

    private static string FolderOf(string schoolFolder) => Path.Combine(schoolFolder, "inbox");

    // "~$" is Excel's own lock; what begins with a dot is a sync tool's.
    private static bool IsWorkbook(string path) =>
        Workbooks.Contains(Path.GetExtension(path).ToUpperInvariant()) && !Path.GetFileName(path).StartsWith('~') && !Path.GetFileName(path).StartsWith('.');

    private static IncomingFile Described(string path)
    {
        var written = new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero);
        return File.Exists(path + SenderEnding) && File.ReadAllLines(path + SenderEnding) is [var at, var sender, ..]
            && DateTimeOffset.TryParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var came) && sender.Contains('@', StringComparison.Ordinal)
                ? new(path, sender, came)
                : new(path, null, written);
    }

    private static void Lay(string file, ReadOnlySpan<byte> content)
    {
        var aside = file + ".part";
        File.WriteAllBytes(aside, content);
        File.Move(aside, file, overwrite: true); // readers never see half a file
    }
}
