using System.Text;
using SenHub.Adapters.Exports;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports;

/// <summary>Reads texts and samples the way the hub reads files, and says what came of it.</summary>
internal static class Reading
{
    public static byte[] Sample(string name) =>
        File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Adapters.Tests", "Exports", "samples", name));

    public static byte[] Ctf { get; } = Sample("9991001_CTF_9991001_001.xml");

    public static byte[] Report { get; } = Sample("arbor-style-sen-register.utf8bom.csv");

    public static string CtfText { get; } = Encoding.UTF8.GetString(Ctf);

    public static Checked<ExportFile> Of(byte[] bytes, string name = "export.csv", ColumnMapOptions? own = null) =>
        ExportReaders.Read(
            new MemoryStream(bytes),
            new ReadContext { FileName = name, WrittenAt = new DateTime(2026, 11, 20, 18, 10, 0), Expected = A.School, Own = own });

    public static Checked<ExportFile> Of(string text, string name = "export.csv", ColumnMapOptions? own = null) =>
        Of(Encoding.UTF8.GetBytes(text), name, own);

    public static ExportFile Good(this Checked<ExportFile> read)
    {
        if (read is Checked<ExportFile>.Bad bad)
            Assert.Fail(string.Join('\n', bad.Faults));
        return ((Checked<ExportFile>.Good)read).Value;
    }

    public static IReadOnlyList<Fault> Faults(this Checked<ExportFile> read) => Assert.IsType<Checked<ExportFile>.Bad>(read).Faults;

    /// <summary>The one fault by which a file was refused as a whole.</summary>
    public static Fault Refusal(this Checked<ExportFile> read) => Assert.Single(read.Faults());

    /// <summary>A register report of these lines under ordinary headings.</summary>
    public static string Register(params string[] lines) =>
        string.Join("\r\n", ["UPN,Admission number,Surname,Forename,DOB,Sex,Year group,SEN status,SEN needs", .. lines, ""]);
}
