namespace SenHub.TestKit.Exports;

/// <summary>One way to write the invented school down.</summary>
/// <param name="Name">As a table of measurements names it.</param>
/// <param name="FileName">As a person would name the file.</param>
/// <param name="HasLeavers">The format gives leavers with the day they left.</param>
public sealed record WrittenFormat(string Name, string FileName, bool HasLeavers, Action<InventedSchool, Stream> Write)
{
    /// <summary>The school's file.</summary>
    public byte[] Bytes(InventedSchool school)
    {
        using var bytes = new MemoryStream();
        Write(school, bytes);
        return bytes.ToArray();
    }

    public override string ToString() => Name;
}

/// <summary>Every format that is read.</summary>
public static class EveryFormat
{
    public static IReadOnlyList<WrittenFormat> All { get; } =
    [
        new("CTF", "9991001_CTF_9991001_001.xml", true, WriteXml.Ctf),
        new("School Census", "census.xml", true, WriteXml.Census),
        new("COLLECT blades", "collect.zip", true, WriteTables.Blades),
        new("OneRoster 1.1", "oneroster11.zip", false, (school, to) => WriteTables.OneRoster(school, "1.1", to)),
        new("OneRoster 1.2", "oneroster12.zip", false, (school, to) => WriteTables.OneRoster(school, "1.2", to)),
        new("CSV", "register.csv", false, WriteTables.Csv),
        new("XLSX", "register.xlsx", false, WriteWorkbook.Register),
        new("SIMS XML", "sims.xml", false, WriteXml.Sims),
    ];

    /// <summary>The format of that name.</summary>
    public static WrittenFormat Named(string name) => All.First(format => format.Name == name);
}
