using SenHub.Adapters.Settings;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

/// <summary>The command line as a newcomer meets it. One at a time: they listen to the console.</summary>
[Collection("console")]
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Theory]
    [InlineData("nigt")]
    [InlineData("night --school 12")]
    [InlineData("--roles")]
    [InlineData("--roles documents,printing")]
    [InlineData("--roles documents,")]
    [InlineData("status --roles documents")]
    [InlineData("night --as-of 22/11/2026")]
    [InlineData("release")]
    [InlineData("release ABCD-1234")]
    [InlineData("submitted ABCD-1234")]
    [InlineData("submitted ABCD-1234 --reference")]
    [InlineData("preview")]
    [InlineData("preview provision-map")]
    [InlineData("preview provision-map --pupil somebody")]
    public async Task Wrong_use_ends_with_two_and_a_sentence(string line)
    {
        var (code, said) = await SayAsync(line.Split(' '));

        Assert.Equal(2, code);
        Assert.NotEmpty(said);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("night")]
    [InlineData("check")]
    [InlineData("status")]
    [InlineData("held")]
    [InlineData("confirm")]
    [InlineData("workbook")]
    public async Task A_folder_that_is_no_home_is_told_what_to_try(string verb)
    {
        var (code, said) = await SayAsync(verb, "--home", folder.Path);

        Assert.Equal(2, code);
        Assert.Contains("senhub demo --out DIR", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_home_runs_its_night_says_what_is_held_and_lets_a_person_release_it()
    {
        DemoHome.Lay(new HubHome(folder.Path));
        Directory.Delete(Path.Combine(folder.Path, "schools", "9994001"), recursive: true);

        var check = await SayAsync("check", "--home", folder.Path, "--rates");
        var night = await SayAsync("night", "--as-of", "2026-11-22", "--home", folder.Path);
        var held = await SayAsync("held", "--home", folder.Path, "--json");
        var status = await SayAsync("status", "--home", folder.Path);

        // Only the demo's mail server is not there.
        Assert.Equal(1, check.Code);
        Assert.Contains("1 thing to look at.", check.Said, StringComparison.Ordinal);
        Assert.Matches(@"Rate: .+, .+, from \d+ \w+ \d{4}: £[\d.]+ an hour \(£.+\); 38 weeks a year; .*divided by the group; counts from wave 2.* \[.*Rate card.*\]", check.Said);
        Assert.Equal(1, night.Code);
        Assert.Equal((1, 1), (held.Code, status.Code));
        using var answer = System.Text.Json.JsonDocument.Parse(held.Said);
        var reference = answer.RootElement.GetProperty("held").EnumerateArray()
            .First(one => one.GetProperty("holds")[0].GetProperty("releasable").GetBoolean()).GetProperty("reference").GetString()!;
        Assert.Equal(2, (await SayAsync("release", reference, "--why", " ", "--home", folder.Path)).Code);
        Assert.Equal(2, (await SayAsync("release", "ZZZZ-ZZZZ", "--why", "checked", "--home", folder.Path)).Code);
        Assert.Equal(2, (await SayAsync("resend", reference, "--why", "it never went", "--home", folder.Path)).Code);
        Assert.Equal(0, (await SayAsync("release", reference.ToLowerInvariant(), "--why", "rang the service", "--home", folder.Path)).Code);
        Assert.Equal(2, (await SayAsync("release", reference, "--why", "again", "--home", folder.Path)).Code);
    }

    [Fact]
    public async Task Without_its_key_the_hub_does_not_start_and_says_how_to_make_one()
    {
        var home = new HubHome(folder.Path);
        DemoHome.Lay(home);
        File.Delete(home.KeyFile);

        foreach (var verb in new[] { "night", "held", "check" })
        {
            var (code, said) = await SayAsync(verb, "--home", folder.Path);

            Assert.Equal(2, code);
            Assert.Contains("openssl rand -base64 32 > ", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        var home = new HubHome(folder.Path);
        DemoHome.Lay(home);
        Directory.Delete(Path.Combine(folder.Path, "schools", "9994001"), recursive: true);
        var before = Snapshot();

        var (code, said) = await SayAsync("night", "--dry-run", "--as-of", "2026-11-22", "--home", folder.Path);

        Assert.Equal(1, code);
        Assert.Contains("Nothing was written and nothing was sent.", said, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task A_preview_prints_one_paper_and_leaves_the_home_as_it_was()
    {
        var home = new HubHome(folder.Path);
        DemoHome.Lay(home);
        using var elsewhere = new TemporaryFolder();
        var file = Path.Combine(elsewhere.Path, "papers", "look.pdf");
        var before = Snapshot();

        var (code, said) = await SayAsync("preview", "provision-map", "--pupil", "LK-18-1", "--as-of", "2026-11-22", "--out", file, "--docx", "--png", "--home", folder.Path);

        Assert.True(code == 0, said);
        var read = Assert.IsType<Printing.PdfReading.Read>(Printing.PdfText.Read(await File.ReadAllBytesAsync(file)));
        Assert.Contains("LK-18-1", read.Text, StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(Path.ChangeExtension(file, ".docx")))[..2]);
        Assert.Equal(read.Pages.Count, Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "look-*.png").Count());
        Assert.All(Directory.EnumerateFiles(Path.GetDirectoryName(file)!), made => Assert.Contains(made, said, StringComparison.Ordinal));
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task A_kind_that_is_none_is_answered_with_the_kinds()
    {
        var (code, said) = await SayAsync("preview", "provision-mop", "--pupil", "LK-18-1", "--home", folder.Path);

        Assert.Equal(2, code);
        Assert.All(SenHub.Workers.Documents.PupilPapers.Kinds, kind => Assert.Contains(kind, said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pupil_of_no_school_and_one_who_is_not_on_the_roll_are_refused()
    {
        DemoHome.Lay(new HubHome(folder.Path));

        var (stranger, of) = (await SayAsync("preview", "provision-map", "--pupil", Domain.Roll.PupilRef.Make("QQ", 1).ToString(), "--home", folder.Path), Domain.Roll.PupilRef.Make("LK", 99999).ToString());
        var gone = await SayAsync("preview", "provision-map", "--pupil", of, "--as-of", "2026-11-22", "--home", folder.Path);

        Assert.Equal((2, 2), (stranger.Code, gone.Code));
        Assert.Contains("LK", stranger.Said, StringComparison.Ordinal);
        Assert.Contains(of, gone.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_setting_is_named_with_its_file_and_line()
    {
        var home = new HubHome(folder.Path);
        DemoHome.Lay(home);
        var settings = Path.Combine(folder.Path, "schools", "9991001", "school.yaml");
        await File.WriteAllTextAsync(settings, (await File.ReadAllTextAsync(settings)).Replace("code: LK", "code: lark", StringComparison.Ordinal));

        var (code, said) = await SayAsync("check", "--school", "9991001", "--home", folder.Path);

        Assert.Equal(2, code);
        Assert.Contains("school.yaml, line ", said, StringComparison.Ordinal);
        Assert.Contains("two to four capital letters", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_form_is_named_with_its_place_and_the_nearest_field()
    {
        DemoHome.Lay(new HubHome(folder.Path));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "schools", "9991001", "templates", "mine.yaml"), "kind: ep-request\nversion: \"1\"\ntitle: Mine\nsections:\n  - heading: Views\n    fields:\n      - { field: views.parents }\n");

        var (code, said) = await SayAsync("check", "--school", "9991001", "--home", folder.Path);

        Assert.Equal(1, code);
        Assert.Contains("mine.yaml, line 7, column 18: there is no field \"views.parents\". Did you mean \"views.parent\"?", said, StringComparison.Ordinal);
    }

    private List<(string, long, DateTime)> Snapshot() =>
        [.. new DirectoryInfo(folder.Path).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => (file.FullName, file.Length, file.LastWriteTimeUtc)).Order()];

    private static Task<(int Code, string Said)> SayAsync(params string[] line) => Heard.WhileAsync(() => SenHubCommand.RunAsync(line));
}
