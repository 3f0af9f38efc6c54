using System.Text.Json;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

/// <summary>senhub read and its answer to programs.</summary>
[Collection("console")]
public sealed class ReadVerbTests : IDisposable
{
    private const string Heading = "UPN,Admission Number,Surname,Forename,DOB,Sex,Year group,SEN status,SEN start date,SEN needs,Date of leaving\r\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_good_report_is_answered_to_the_letter()
    {
        var file = Lay("good.csv", "Generated 20 Nov 2026 18:02\r\n" + Heading
            + $"{A.Upn(1)},000001,Oak,Ivy,13/09/2016,F,Year 5,SEN Support,01/09/2025,\"ASD, SLCN\",\r\n"
            + $"{A.Upn(2)},000002,Elm,Ash,14/09/2016,M,Year 5,,,,\r\n"
            + $"{A.Upn(3)},000003,Fir,Bay,15/09/2016,F,Year 5,No SEN,,,20/11/2026\r\n");

        var (code, said) = await SayAsync("read", "--json", file);

        Assert.Equal(0, code);
        using var answer = JsonDocument.Parse(said);
        var one = Assert.Single(answer.RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal(["file", "format", "encoding", "accepted", "school", "asOf", "pupils", "leavers", "faults"], one.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["laNumber", "establishment"], one.GetProperty("school").EnumerateObject().Select(property => property.Name));
        Assert.Equal(("UTF-8", true, "2026-11-20T18:02:00"), (one.GetProperty("encoding").GetString(), one.GetProperty("accepted").GetBoolean(), one.GetProperty("asOf").GetString()));
        Assert.Equal(
            $$"""[{"upn":"{{A.Upn(1)}}","sourceId":"000001","surname":"Oak","forename":"Ivy","bornOn":"2016-09-13","sex":"F","ncYear":"5","senBlock":"present","status":"K","statusText":"SEN Support","statusSince":"2025-09-01","needs":[{"type":"ASD","rank":1,"since":null},{"type":"SLCN","rank":2,"since":null}]},{"upn":"{{A.Upn(2)}}","sourceId":"000002","surname":"Elm","forename":"Ash","bornOn":"2016-09-14","sex":"M","ncYear":"5","senBlock":"empty","status":null,"statusText":null,"statusSince":null,"needs":[]}]""",
            Compact(one.GetProperty("pupils")));
        Assert.Equal($$"""[{"upn":"{{A.Upn(3)}}","sourceId":"000003","leftOn":"2026-11-20"}]""", Compact(one.GetProperty("leavers")));
    }

    [Fact]
    public async Task A_refused_file_says_why_gives_no_pupil_and_ends_with_one()
    {
        var rows = string.Concat(Enumerable.Range(1, 10).Select(number => $"{A.Upn(number)},,Oak,Ivy,no date,F,Year 5,,,,\r\n"));
        var file = Lay("bad.csv", Heading + $"{A.Upn(20)},000020,Oak,Ivy,13/09/2016,F,Year 5,,,,\r\n" + rows);

        var (code, said) = await SayAsync("read", "--json", file, Path.Combine(folder.Path, "nowhere.csv"));

        Assert.Equal(1, code);
        using var answer = JsonDocument.Parse(said);
        var files = answer.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.All(files, one => Assert.Equal((false, 0), (one.GetProperty("accepted").GetBoolean(), one.GetProperty("pupils").GetArrayLength())));
        Assert.Contains(files[0].GetProperty("faults").EnumerateArray(), fault => fault.GetProperty("code").GetString() == "too-many-refused");
        var missing = Assert.Single(files[1].GetProperty("faults").EnumerateArray());
        Assert.Equal(["code", "line", "column", "sheet", "cell", "message"], missing.EnumerateObject().Select(property => property.Name));
        Assert.Equal("file-missing", missing.GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_unknown_status_word_is_kept_as_text_and_is_no_status()
    {
        var file = Lay("own.csv", Heading + $"{A.Upn(1)},000001,Oak,Ivy,13/09/2016,F,Year 5,Amber,,ASD,\r\n{A.Upn(2)},000002,Elm,Ash,14/09/2016,M,Year 5,Amber,,,\r\n");

        var plain = await SayAsync("read", "--json", file);
        var mapped = await SayAsync("read", "--json", file, "--map", Lay("map.yaml", "name: ours\nstatuses:\n  Amber: K\n"));

        Assert.Equal((null, "Amber"), StatusOfFirst(plain.Said));
        Assert.Equal(("K", "Amber"), StatusOfFirst(mapped.Said));
    }

    [Theory]
    [InlineData("general")]
    [InlineData("SIMS")]
    [InlineData("arbor")]
    public async Task A_shipped_map_can_be_named(string map) =>
        Assert.Equal(0, (await SayAsync("read", "--map", map, Lay("good.csv", Heading + $"{A.Upn(1)},000001,Oak,Ivy,13/09/2016,F,Year 5,,,,\r\n"))).Code);

    [Theory]
    [InlineData("nobody's")]
    [InlineData("map.yaml")]
    public async Task A_map_that_is_not_there_or_not_sound_is_wrong_use(string map)
    {
        Lay("map.yaml", "colums:\n  upn: UPN\n");

        var (code, said) = await SayAsync("read", "--map", map == "map.yaml" ? Path.Combine(folder.Path, map) : map, Lay("good.csv", Heading));

        Assert.Equal(2, code);
        Assert.NotEmpty(said);
    }

    [Fact]
    public async Task In_words_it_names_no_pupil()
    {
        var (_, said) = await SayAsync("read", Lay("good.csv", Heading + $"{A.Upn(1)},000001,Quercus,Hedera,13/09/2016,F,Year 99,,,,\r\n"));

        Assert.Contains("1 rows read", said, StringComparison.Ordinal);
        Assert.Contains("[year-unknown]", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Quercus", said, StringComparison.Ordinal);
        Assert.DoesNotContain(A.Upn(1).ToString(), said, StringComparison.Ordinal);
    }

    private static (string? Status, string? Text) StatusOfFirst(string said)
    {
        using var answer = JsonDocument.Parse(said);
        var pupil = answer.RootElement.GetProperty("files")[0].GetProperty("pupils")[0];
        return (pupil.GetProperty("status").GetString(), pupil.GetProperty("statusText").GetString());
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private string Lay(string name, string text)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static Task<(int Code, string Said)> SayAsync(params string[] line) => Heard.WhileAsync(() => SenHubCommand.RunAsync(line));
}
