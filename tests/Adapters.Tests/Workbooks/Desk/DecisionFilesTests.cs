using SenHub.Adapters.Workbooks;
using SenHub.Adapters.Workbooks.Desk;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.TestKit.Exports;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Workbooks.Desk;

public sealed class DecisionFilesTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly DeskLine Open = new()
    {
        Thing = DerivedId.Of("one"),
        Key = DerivedId.Of("key"),
        Reference = "H7K2-9QXM",
        What = "provision-map",
        About = "LK-412-7",
        Whom = "an agency",
        Why = [new DeskReason("GATE-3", "its address is new")],
        Since = Day,
        Owner = HoldOwner.Senco,
        Person = "Ms Sen",
        IsReleasable = true,
    };

    private static readonly DeskLine Fixed = Open with { Thing = DerivedId.Of("two"), Reference = "AAAA-2222", Why = [new DeskReason("GATE-4", "=HYPERLINK(\"x\") a no-contact flag")], IsReleasable = false };

    private readonly TemporaryFolder folder = new();
    private readonly IDecisionFiles files = WorkbookRegistration.Decisions();

    public void Dispose() => folder.Dispose();

    private string Path => System.IO.Path.Combine(folder.Path, "sen", "Decisions-2026-11-24.xlsx");

    [Fact]
    public void What_people_type_is_read_back_by_reference_also_while_excel_has_it_open()
    {
        Assert.True(files.Make(folder.Path, Day, [Open, Fixed], null));
        TypeInto.Cells(Path, ("J3", "Release"), ("K3", "ms"), ("L3", "rang them"), ("M3", "abcd-1234"));
        using var excel = new FileStream(Path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);

        var rows = Read();

        Assert.Equal(new DeskEntry(3, "H7K2-9QXM", "Release", "ms", "rang them", "abcd-1234", Open.Seen), rows[0]);
        Assert.True(rows[1] is { Reference: "AAAA-2222", IsBlank: true });
    }

    [Fact]
    public void A_file_that_is_there_is_never_written_into()
    {
        files.Make(folder.Path, Day, [Open], null);
        TypeInto.Cells(Path, ("J3", "Stop"));
        var before = File.ReadAllBytes(Path);

        Assert.False(files.Make(folder.Path, Day, [Open, Fixed], "a note"));

        Assert.Equal(before, File.ReadAllBytes(Path));
        Assert.Single(Directory.EnumerateFileSystemEntries(System.IO.Path.GetDirectoryName(Path)!));
    }

    [Theory]
    [InlineData("Decisions-2026-11-24-LAPTOP7.xlsx")]
    [InlineData("Decisions-2026-11-24 (1).xlsx")]
    [InlineData("Copy of Decisions-2026-11-24.xlsm")]
    public void Of_a_conflict_copy_and_the_file_neither_is_believed(string copy)
    {
        files.Make(folder.Path, Day, [Open], null);
        File.Copy(Path, System.IO.Path.Combine(folder.Path, "sen", copy));

        var bad = Assert.IsType<Checked<IReadOnlyList<DeskEntry>>.Bad>(files.Read(folder.Path, Day));

        Assert.Equal("two-candidates", bad.Faults[0].Code);
    }

    [Fact]
    public void No_file_and_one_of_another_day_are_no_rows()
    {
        files.Make(folder.Path, Day.AddDays(-1), [Open], null);

        Assert.Empty(Read());
    }

    [Fact]
    public void A_drop_down_and_an_open_cell_stand_only_where_there_is_something_to_decide()
    {
        files.Make(folder.Path, Day, [Fixed, Open], null);

        var xml = TypeInto.Xml(Path);
        var choice = Assert.Single(xml.Descendants(), element => element.Name.LocalName == "dataValidation");
        Assert.Equal("J4", (string?)choice.Attribute("sqref"));
        Assert.Contains(xml.Descendants(), element => element.Name.LocalName == "sheetProtection");
        var styles = xml.Descendants().Where(element => element.Name.LocalName == "c").ToDictionary(cell => (string)cell.Attribute("r")!, cell => (string?)cell.Attribute("s"));
        Assert.NotEqual(styles["M3"], styles["M4"]);
    }

    [Fact]
    public void A_file_without_its_headings_and_one_with_a_column_twice_are_not_believed()
    {
        files.Make(folder.Path, Day, [Open], null);
        TypeInto.Cells(Path, ("M2", "Kode"));
        Assert.IsType<Checked<IReadOnlyList<DeskEntry>>.Bad>(files.Read(folder.Path, Day));

        TypeInto.Cells(Path, ("M2", "Code"), ("L2", "Code"));
        Assert.IsType<Checked<IReadOnlyList<DeskEntry>>.Bad>(files.Read(folder.Path, Day));
    }

    [Fact]
    public void The_same_lines_make_the_same_bytes()
    {
        files.Make(folder.Path, Day, [Open, Fixed], null);
        var first = File.ReadAllBytes(Path);
        File.Delete(Path);
        files.Make(folder.Path, Day, [Open, Fixed], null);

        Assert.Equal(first, File.ReadAllBytes(Path));
    }

    private IReadOnlyList<DeskEntry> Read() => Assert.IsType<Checked<IReadOnlyList<DeskEntry>>.Good>(files.Read(folder.Path, Day)).Value;
}
