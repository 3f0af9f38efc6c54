using System.Web;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Exports;
using SenHub.Adapters.Exports.Api;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Exports.Api;

public sealed class ApiDownloadTests : IDisposable
{
    private const string Last = "\"meta\":{\"pagination\":{\"more\":false,\"next\":null}}";

    private readonly string folder = Directory.CreateTempSubdirectory("senhub-api-").FullName;
    private readonly string secret;

    public ApiDownloadTests()
    {
        secret = Path.Combine(folder, "token");
        File.WriteAllText(secret, "the-token\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Pages_are_followed_until_the_end_is_stated_and_leavers_are_leavers()
    {
        await using var api = new StubApi((asked, _) => new StubAnswer(
            asked.AbsolutePath.EndsWith("/leavers", StringComparison.Ordinal) ? $"{{\"data\":[{Pupil(3, "\"date\":\"2026-10-23 00:00:00.000000\"")}],{Last}}}"
            : asked.AbsolutePath.Contains("pre-admission", StringComparison.Ordinal) ? $"{{\"data\":[],{Last}}}"
            : asked.Query == "?page=2" ? $"{{\"data\":[{Pupil(2)}],{Last}}}"
            : $"{{\"data\":[{Pupil(1)}],\"meta\":{{\"pagination\":{{\"more\":true,\"next\":\"/schools/A1/students?page=2\"}}}}}}"));

        var file = await ReadAsync(Wonde(api));

        Assert.Equal([A.Upn(1), A.Upn(2), A.Upn(3)], file.Rows.Select(row => row.Upn!.Value));
        Assert.Equal((new DateOnly(2026, 10, 23), RollStanding.Left), (file.Rows[2].LeavingDate!.Value, file.Rows[2].Standing!.Value));
        Assert.All(api.Asked, asked => Assert.Equal("Bearer the-token", asked.Token));
        Assert.True(file.AsOfIsStated);
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"K\"", "K")]
    public async Task What_was_not_approved_is_unknown_and_not_blank(string sen, string? code)
    {
        await using var api = new StubApi((asked, _) => new StubAnswer(
            asked.AbsolutePath.EndsWith("/students", StringComparison.Ordinal)
                ? $"{{\"data\":[{Pupil(1, sen: sen)},{Pupil(2, sen: code is null ? "null" : "\"\"")}],{Last}}}"
                : $"{{\"data\":[],{Last}}}"));

        var blocks = (await ReadAsync(Wonde(api))).Rows.Select(row => row.Sen).ToList();

        if (code is null)
            Assert.All(blocks, block => Assert.IsType<SenBlock.Absent>(block));
        else
            Assert.Equal((code, true), (Assert.IsType<SenBlock.Present>(blocks[0]).History[0].Code, blocks[1] is SenBlock.Empty));
    }

    [Theory]
    [InlineData("{\"data\":[]}")]
    [InlineData("{\"data\":[],\"meta\":{\"pagination\":{\"more\":true,\"next\":\"/schools/A1/students?include=education_details,extended_details,group&per_page=200\"}}}")]
    [InlineData("{\"data\":[],\"meta\":{\"pagination\":{\"more\":true,\"next\":null}}}")]
    public async Task An_end_that_nobody_states_writes_nothing(string page)
    {
        await using var api = new StubApi((_, _) => new StubAnswer(page));

        Assert.Equal(FaultCodes.ApiEndNotStated, (await FaultAsync(Wonde(api))).Code);
        Assert.Empty(Directory.EnumerateFiles(folder, "wonde*"));
    }

    [Fact]
    public async Task A_page_on_another_server_never_gets_the_token()
    {
        await using var other = new StubApi((_, _) => new StubAnswer("{}"));
        await using var api = new StubApi((_, _) => new StubAnswer("{\"data\":[],\"meta\":{\"pagination\":{\"more\":true,\"next\":\"http://localhost:" + other.Url.Port + "/x\"}}}"));

        Assert.Equal(FaultCodes.ApiNotUnderstood, (await FaultAsync(Wonde(api))).Code);
        Assert.Empty(other.Asked);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_busy_server_is_asked_again(int status)
    {
        await using var api = new StubApi((_, number) => number < 3 ? new StubAnswer("{}", status, ("Retry-After", "0")) : new StubAnswer($"{{\"data\":[{Pupil(number)}],{Last}}}"));

        Assert.NotEmpty((await ReadAsync(Wonde(api))).Rows);
        Assert.Equal(5, api.Asked.Count);
    }

    [Theory]
    [InlineData(401, FaultCodes.ApiRefused)]
    [InlineData(403, FaultCodes.ApiRefused)]
    [InlineData(500, FaultCodes.ApiUnreachable)]
    [InlineData(422, FaultCodes.ApiUnreachable)]
    public async Task An_outage_or_a_refusal_is_no_empty_list(int status, string code)
    {
        await using var api = new StubApi((_, _) => new StubAnswer("{}", status));

        Assert.Equal(code, (await FaultAsync(Wonde(api))).Code);
    }

    [Fact]
    public async Task An_answer_that_is_no_JSON_is_told()
    {
        await using var api = new StubApi((_, _) => new StubAnswer("<html>"));

        Assert.Equal(FaultCodes.ApiNotUnderstood, (await FaultAsync(Wonde(api))).Code);
    }

    [Fact]
    public async Task Only_changes_are_asked_for_when_a_day_is_given()
    {
        await using var api = new StubApi((_, _) => new StubAnswer($"{{\"data\":[{Pupil(1)}],{Last}}}"));

        await Download.FetchAsync(Wonde(api), folder, new DateTime(2026, 11, 19, 18, 30, 0), default);

        Assert.Contains(api.Asked, asked => HttpUtility.ParseQueryString(asked.Asked.Query)["updated_after"] == "2026-11-19 18:30:00");
    }

    [Theory]
    [InlineData("oneroster-1.1", true)]
    [InlineData("oneroster-1.2", false)]
    public async Task A_OneRoster_service_becomes_a_bundle_and_reads_as_one(string kind, bool byCount)
    {
        await using var api = new StubApi((asked, _) =>
        {
            var offset = int.Parse(HttpUtility.ParseQueryString(asked.Query)["offset"]!, System.Globalization.CultureInfo.InvariantCulture);
            var all = Roster(asked.AbsolutePath.Trim('/'));
            var body = $"{{\"{asked.AbsolutePath.Trim('/')}\":[{string.Join(',', all.Skip(offset).Take(2))}]}}";
            return byCount
                ? new StubAnswer(body, 200, ("X-Total-Count", all.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)))
                : new StubAnswer(body, 200, ("Link", offset + 2 < all.Length ? "<http://127.0.0.1/x>; rel=\"next\"" : "<http://127.0.0.1/x>; rel=\"first\""));
        });

        var file = await ReadAsync(new ApiOptions { Kind = kind, Url = api.Url, SecretFile = secret, PageSize = 2 });

        Assert.Equal($"OneRoster {kind[^3..]} CSV", file.Format);
        Assert.Equal([A.Upn(1), A.Upn(2), A.Upn(3)], file.Rows.Select(row => row.Upn!.Value));
        Assert.All(file.Rows, row => Assert.Equal(("K", "6", "6 Elm"), (Assert.IsType<SenBlock.Present>(row.Sen).History[0].Code, row.NcYear, row.Class)));
    }

    [Fact]
    public async Task A_OneRoster_page_that_is_empty_states_no_end()
    {
        await using var api = new StubApi((asked, _) => new StubAnswer($"{{\"{asked.AbsolutePath.Trim('/')}\":[]}}"));

        Assert.Equal(FaultCodes.ApiEndNotStated, (await FaultAsync(new ApiOptions { Kind = "oneroster-1.1", Url = api.Url, SecretFile = secret })).Code);
    }

    [Fact]
    public void Settings_are_read_from_the_schools_folder_with_their_faults()
    {
        File.WriteAllText(Path.Combine(folder, ApiOptions.FileName), "kind: wonde\nurl: http://api.example/\ncolour: red\n");

        var faults = Assert.IsType<Checked<ApiOptions>.Bad>(ApiOptions.OfSchool(folder)).Faults;

        Assert.Equal([("settings-unknown-key", 3), ("settings-wrong", 2), ("settings-wrong", null)], faults.Select(fault => (fault.Code, fault.Place.Line)));
    }

    private static IApiDownload Download => new ServiceCollection().AddApiDownload(TimeSpan.FromMilliseconds(1)).BuildServiceProvider().GetRequiredService<IApiDownload>();

    private ApiOptions Wonde(StubApi api) => new() { Kind = "wonde", Url = api.Url, School = "A1", SecretFile = secret };

    private async Task<ExportFile> ReadAsync(ApiOptions options) =>
        ExportReaders.Read(Assert.IsType<Checked<string>.Good>(await Download.FetchAsync(options, folder, null, default)).Value, A.School).Good();

    private async Task<Fault> FaultAsync(ApiOptions options) =>
        Assert.Single(Assert.IsType<Checked<string>.Bad>(await Download.FetchAsync(options, folder, null, default)).Faults);

    private static string Pupil(int number, string left = "", string sen = "null") =>
        $"{{\"mis_id\":\"{number}\",\"upn\":\"{A.Upn(number)}\",\"surname\":\"Oak\",\"forename\":\"Ash{number}\",\"legal_surname\":\"Oak\",\"legal_forename\":\"Ash{number}\",\"gender\":\"MALE\"," +
        $"\"date_of_birth\":{{\"date\":\"2016-11-0{number} 00:00:00.000000\"}},\"extended_details\":{{\"data\":{{\"sen_status\":{sen}}}}},\"education_details\":{{\"data\":{{\"current_nc_year\":\"5\",\"leaving_date\":{(left.Length > 0 ? $"{{{left}}}" : "null")}}}}}}}";

    private static string[] Roster(string resource) => resource switch
    {
        "orgs" => ["{\"sourcedId\":\"org1\",\"status\":\"active\",\"name\":\"Larkfield\",\"type\":\"school\",\"identifier\":\"9991001\"}"],
        "classes" => ["{\"sourcedId\":\"c1\",\"status\":\"active\",\"title\":\"6 Elm\",\"classType\":\"homeroom\"}"],
        "users" => [.. Enumerable.Range(1, 3).Select(number => $"{{\"sourcedId\":\"u{number}\",\"status\":\"active\",\"dateLastModified\":\"2026-11-01T00:00:00Z\",\"role\":\"student\",\"givenName\":\"Ash{number}\",\"familyName\":\"Oak\",\"identifier\":\"{A.Upn(number)}\",\"grades\":[\"05\"],\"orgs\":[{{\"sourcedId\":\"org1\"}}],\"metadata\":{{\"senStatus\":\"K\"}}}}")],
        "demographics" => [.. Enumerable.Range(1, 3).Select(number => $"{{\"sourcedId\":\"u{number}\",\"birthDate\":\"2015-11-0{number}\",\"sex\":\"male\"}}")],
        _ => [.. Enumerable.Range(1, 3).Select(number => $"{{\"sourcedId\":\"e{number}\",\"class\":{{\"sourcedId\":\"c1\"}},\"user\":{{\"sourcedId\":\"u{number}\"}},\"role\":\"student\"}}")],
    };
}
