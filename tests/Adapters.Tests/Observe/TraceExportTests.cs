using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Observe;
using SenHub.TestKit.Http;
using SenHub.TestKit.Observe;

namespace SenHub.Adapters.Tests.Observe;

public sealed class TraceExportTests
{
    // Far beyond what a slow machine takes for it, far below what waiting for the collector span by span would.
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Spans_reach_the_collector_over_http_at_the_latest_when_the_hub_ends()
    {
        await using var collector = new StubHttpServer(_ => new StubReply(200));
        using var source = new ActivitySource("Told.One");

        await WhileAsync(collector.Url.ToString(), "Told.*", () => source.StartActivity("print", ActivityKind.Internal, default(ActivityContext), [new("senhub.school", "9991001")])?.Dispose());

        var request = Assert.Single(collector.Heard);
        var span = Assert.Single(ToldSpan.In(request.Body));
        Assert.Equal("/v1/traces", request.Path);
        Assert.Equal(("print", "9991001"), (span.Name, span.Attributes["senhub.school"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_collector_that_is_away_or_silent_holds_nothing_up(bool isSilent)
    {
        await using var collector = new StubHttpServer(_ => StubReply.Silence);
        if (!isSilent)
            await collector.DisposeAsync();
        using var source = new ActivitySource(isSilent ? "Silent.One" : "Away.One");
        var (work, all) = (new Stopwatch(), Stopwatch.StartNew());

        await WhileAsync(collector.Url.ToString(), isSilent ? "Silent.*" : "Away.*", () =>
        {
            work.Start();
            for (var span = 0; span < 20_000; span++)
                source.StartActivity("print")?.Dispose();
            work.Stop();
        });

        Assert.True(work.Elapsed < Generous, $"20,000 spans took {work.Elapsed}");
        Assert.True(all.Elapsed < Generous * 2, $"the end took {all.Elapsed}");
    }

    [Fact]
    public async Task Without_a_setting_nobody_listens()
    {
        using var source = new ActivitySource("Nobody.One");

        await WhileAsync(null, "Nobody.*", () => Assert.Null(source.StartActivity("print")));
    }

    [Theory]
    [InlineData("collector:4317")]
    [InlineData("ftp://collector")]
    public void An_address_that_is_none_is_told_before_the_hub_starts(string otlp)
    {
        using var services = Services(otlp, "X.*").BuildServiceProvider();

        Assert.Contains("Observe:Otlp", Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<ObserveOptions>>().Value).Message, StringComparison.Ordinal);
    }

    private static async Task WhileAsync(string? otlp, string sources, Action work)
    {
        await using var services = Services(otlp, sources).BuildServiceProvider();
        var export = Assert.Single(services.GetServices<IHostedService>());
        await export.StartAsync(default);
        work();
        await export.StopAsync(default);
    }

    private static IServiceCollection Services(string? otlp, string sources) =>
        new ServiceCollection().AddObserve(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Observe:Otlp", otlp)]).Build(), sources, "1.2.3");
}
