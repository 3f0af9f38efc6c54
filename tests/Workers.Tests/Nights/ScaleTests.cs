using System.Diagnostics;
using System.Text.Json;

namespace SenHub.Workers.Tests.Nights;

public sealed class ScaleTests
{
    [Fact]
    public async Task The_last_line_of_a_measured_night_is_one_object_with_what_was_made_and_what_left()
    {
        var (code, said) = await NightAsync("--schools", "2", "--small", "--json");

        Assert.True(code == 0, said);
        using var figures = JsonDocument.Parse(said.TrimEnd().Split('\n')[^1]);
        var root = figures.RootElement;
        Assert.Equal(2, root.GetProperty("schools").GetInt32());
        Assert.InRange(root.GetProperty("pupils").GetInt32(), 70, 140);
        Assert.True(root.GetProperty("documents").GetInt32() > 40, said);
        Assert.True(root.GetProperty("deliveries").GetInt32() > 40, said);
        Assert.All((string[])["pupilsPerSecond", "documentsPerSecond", "deliveriesPerSecond", "peakRssMb", "seconds"], name => Assert.True(root.GetProperty(name).GetDouble() > 0, said));
    }

    private static async Task<(int Code, string Said)> NightAsync(params string[] arguments)
    {
        using var bench = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SenHub.bench.dll"), "night", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, complained) = (bench.StandardOutput.ReadToEndAsync(), bench.StandardError.ReadToEndAsync());
        await bench.WaitForExitAsync();
        return bench.ExitCode == 0 ? (0, await said) : (bench.ExitCode, await said + await complained);
    }
}
