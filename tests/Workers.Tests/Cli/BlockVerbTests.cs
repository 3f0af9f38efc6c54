using SenHub.Adapters.Settings;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

[Collection("console")]
public sealed class BlockVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BlockVerbTests() => DemoHome.Lay(new HubHome(folder.Path));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task A_stop_holds_from_now_on_shows_among_what_is_held_and_is_lifted_by_its_reference()
    {
        var begun = await SayAsync("block", "--school", "9991001", "--person", "Mr Ben Field", "--why", "the police rang");
        var reference = begun.Said.Split(' ')[0];
        var held = await SayAsync("held");
        var lifted = await SayAsync("unblock", reference, "--why", "it was another family");
        var again = await SayAsync("unblock", reference, "--why", "twice");

        Assert.Equal((0, 1, 0, 2), (begun.Code, held.Code, lifted.Code, again.Code));
        Assert.Contains(reference, held.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben", held.Said, StringComparison.Ordinal);
        Assert.Equal(0, (await SayAsync("held")).Code);
    }

    [Theory]
    [InlineData("--why", "x")]
    [InlineData("--pupil", "LK-412-7", "--person", "Mr Ben Field", "--why", "x")]
    [InlineData("--pupil", "LK-412-8", "--why", "x")]
    [InlineData("--pupil", "LK-412-7", "--why", "x")]
    [InlineData("--person", "Mr Ben Field")]
    public async Task A_stop_needs_one_that_it_meets_and_a_reason(params string[] options) =>
        Assert.Equal(2, (await SayAsync(["block", .. options])).Code);

    private Task<(int Code, string Said)> SayAsync(params string[] verb) => Heard.WhileAsync(() => SenHubCommand.RunAsync([.. verb, "--home", folder.Path]));
}
