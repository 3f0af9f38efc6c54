using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SenHub.Adapters.Raw;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Workers.Cli;
using SenHub.Workers.Tests.Cli;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>An adopted child's old identity is taken out of a home that has worked for a night and a day; afterwards the whole home is searched (SD-W3).</summary>
[Collection("console")]
public sealed class SeverVerbTests
{
    private static readonly DateOnly Night = SmallSchool.FirstNight;

    [Fact]
    public async Task After_sever_a_search_of_the_whole_home_for_the_old_identity_finds_nothing()
    {
        await using var school = await LivedInAsync(Environment.UserName);
        var girl = SmallWorld.Girl(school.Roll);
        List<string> traces = [girl.ToString(), A.Upn(1).ToString(), "SRC-77120", "Quillfeather", "rosheen.quillfeather@example.org"];
        Assert.All(traces, trace => Assert.True(Search(school.Home.Folder, trace).Count > 0, trace));

        var counted = await SayAsync(school, "", "sever", "--pupil", girl.ToString(), "--dry-run");
        var early = await SayAsync(school, $"sever {girl}", "sever", "--pupil", girl.ToString());
        await ClearAsync(school, girl.ToString());
        var mistyped = await SayAsync(school, "yes", "sever", "--pupil", girl.ToString());
        Assert.True(Search(school.Home.Folder, "Quillfeather").Count > 0);
        var done = await SayAsync(school, $"sever {girl}", "sever", "--pupil", girl.ToString());
        var again = await SayAsync(school, "", "sever", "--pupil", girl.ToString());

        Assert.Equal((0, 1, 2, 0, 0), (counted.Code, early.Code, mistyped.Code, done.Code, again.Code));
        Assert.Contains("SEN.xlsx", counted.Said, StringComparison.Ordinal);
        Assert.Contains("would bring the old identity back", early.Said, StringComparison.Ordinal);
        Assert.Contains("there is nothing to sever", again.Said, StringComparison.Ordinal);
        Assert.All(traces, trace => Assert.Empty(Search(school.Home.Folder, trace)));
        Assert.NotEmpty(Search(school.Home.Folder, "Fieldhouse"));
        await NextNightTakesTheChildInAsNewAsync(school, girl.ToString());
    }

    [Fact]
    public async Task Only_the_safeguarding_leads_own_account_may_sever()
    {
        await using var school = await LivedInAsync("somebody.else");
        var girl = SmallWorld.Girl(school.Roll).ToString();

        var (code, said) = await SayAsync(school, $"sever {girl}", "sever", "--pupil", girl);

        Assert.Equal(1, code);
        Assert.Contains("Only the safeguarding lead may do this", said, StringComparison.Ordinal);
        Assert.NotEmpty(Search(school.Home.Folder, "Quillfeather"));
    }

    private static async Task NextNightTakesTheChildInAsNewAsync(SmallSchool school, string old)
    {
        school.Rows = [Child with { Upn = A.Upn(9), Forename = "Aoife", Surname = "Newname", Contacts = SmallWorld.Rows[4].Contacts }, .. school.Rows.Skip(1)];
        await school.ForgetRollAsync();

        await school.NightAsync(Night.AddDays(2));

        var child = school.Roll.Pupils.Single(pupil => pupil.Upn == A.Upn(9));
        Assert.NotEqual(old, child.Ref.ToString());
        Assert.False(child.IdentityHeld);
    }

    private static ExportRow Child => SmallWorld.Row(1, "Aoife", "Quillfeather", "2017-03-04", "5 Elm", new PostalAddress(["4 Quill Row"], "ZZ4 4ZZ"), SmallWorld.Parents("Quillfeather", new PostalAddress(["4 Quill Row"], "ZZ4 4ZZ"))) with { SourceId = "SRC-77120" };

    private static async Task<SmallSchool> LivedInAsync(string lead)
    {
        IReadOnlyList<ExportRow> rows = [Child, .. SmallWorld.Rows.Skip(1)];
        var school = await SmallSchool.OpenAsync(rows, (roll, facts) => facts with
        {
            Consents = [SmallWorld.Consent(SmallWorld.Girl(roll)) with { GivenBy = "Mrs Rosheen Quillfeather" }],
            Staff = [.. facts.Staff.Where(member => member.Role != StaffRoles.SafeguardingLead), A.Staff(StaffRoles.SafeguardingLead, "Mr Safe") with { Email = $"{lead}@school.example" }],
        });
        Directory.Delete(Path.Combine(school.Home.SchoolFolder(SmallSchool.Number), "exports"), recursive: true);
        await school.NightAndDayAsync(Night);
        var export = Path.Combine(school.Home.Folder, "export.csv");
        await File.WriteAllTextAsync(export, $"UPN,Adno,Surname\n{A.Upn(1)},SRC-77120,Quillfeather\n");
        Assert.NotNull(school.Get<IRawFiles>().Keep(SmallSchool.Number, export));
        File.Delete(export);
        return school;
    }

    // As the people of the school would: the files made anew without the child take the place of those in use.
    private static async Task ClearAsync(SmallSchool school, string girl)
    {
        var (code, said) = await SayAsync(school, "", "workbook", "--without", girl);
        Assert.True(code == 0, said);
        foreach (var fresh in Directory.EnumerateFiles(school.Home.SchoolFolder(SmallSchool.Number), "*-new.xlsx", SearchOption.AllDirectories).ToList())
            File.Move(fresh, fresh.Replace("-new.xlsx", ".xlsx", StringComparison.Ordinal), overwrite: true);
    }

    private static async Task<(int Code, string Said)> SayAsync(SmallSchool school, string typed, params string[] line)
    {
        var input = Console.In;
        Console.SetIn(new StringReader(typed));
        try
        {
            return await Heard.WhileAsync(() => SenHubCommand.RunAsync([.. line, "--home", school.Home.Folder]));
        }
        finally
        {
            Console.SetIn(input);
        }
    }

    // Everything a person with the whole home could read: files as they are, what is in archives, mails and PDFs, and every column of the ledger unpacked.
    private static List<string> Search(string home, string trace)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var found = new List<string>();
        foreach (var path in Directory.EnumerateFiles(home, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith("-shm", StringComparison.Ordinal)))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            if (path.Contains(trace, StringComparison.OrdinalIgnoreCase) || Workers.Roll.FileTexts.Of(bytes).Any(text => text.Contains(trace, StringComparison.OrdinalIgnoreCase)))
                found.Add(Path.GetRelativePath(home, path));
        }

        if (Ledger(Path.Combine(home, "ledger.db")).Contains(trace, StringComparison.OrdinalIgnoreCase))
            found.Add("ledger.db, unpacked");
        return found;
    }

    private static string Ledger(string file)
    {
        using var db = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False");
        db.Open();
        var text = new StringBuilder();
        foreach (var table in Rows(db, "select name from sqlite_schema where type = 'table'").Select(row => (string)row[0]).ToList())
        {
            foreach (var cell in Rows(db, $"select * from \"{table}\"").SelectMany(row => row))
                text.Append(cell is byte[] packed ? Unpacked(packed) : Convert.ToString(cell, CultureInfo.InvariantCulture)).Append('\n');
        }

        return Regex.Replace(text.ToString(), @"\\u([0-9A-Fa-f]{4})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
    }

    private static IEnumerable<object[]> Rows(Microsoft.Data.Sqlite.SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
#pragma warning disable CA2100 // names that the database itself gave
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }

    private static string Unpacked(byte[] packed)
    {
        using var unpacker = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return new StreamReader(unpacker).ReadToEnd();
    }
}
