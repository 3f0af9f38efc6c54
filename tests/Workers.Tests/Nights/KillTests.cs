using System.Diagnostics;

namespace SenHub.Workers.Tests.Nights;

public sealed class KillTests
{
    [Theory]
    [InlineData("--embedded")]
    [InlineData("--servers")]
    public async Task Ten_kills_in_a_night_lose_nothing_and_double_nothing_that_no_unknown_outcome_explains(string engine)
    {
        var (code, said) = await ChaosAsync(engine, "--kills", "10", "--seed", "7", "--one-school");

        Assert.True(code == 0, said);
        Assert.Contains("| lost, marked Sent without receipt, or doubled without reason | 0 |", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_a_wrong_clock_and_kills_lose_nothing_and_double_nothing_that_no_unknown_outcome_explains()
    {
        var (code, said) = await ChaosAsync("--embedded", "--schools", "2", "--faults", "--kills", "6", "--seed", "3");

        Assert.True(code == 0, said);
        Assert.Contains("| lost, marked Sent without receipt, or doubled without reason | 0 |", said, StringComparison.Ordinal);
    }

    // In a process of its own: the harness kills what it starts, and must never have this one among it.
    private static async Task<(int Code, string Said)> ChaosAsync(params string[] arguments)
    {
        using var bench = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SenHub.bench.dll"), "chaos", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, complained) = (bench.StandardOutput.ReadToEndAsync(), bench.StandardError.ReadToEndAsync());
        await bench.WaitForExitAsync();
        return (bench.ExitCode, await said + await complained);
    }
}
