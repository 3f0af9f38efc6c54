using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Heartbeats;
using SenHub.TestKit.Http;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Heartbeats;

public sealed class HttpPingTests
{
    [Fact]
    public async Task A_ping_is_one_get_of_just_the_address()
    {
        await using var server = new StubHttpServer(_ => new StubReply(200, "OK"));

        Assert.True(await SayAsync(new Uri(server.Url, "ping/4711")));

        var heard = Assert.Single(server.Heard);
        Assert.Equal(("GET", "/ping/4711", ""), (heard.Method, heard.Target, heard.Text));
    }

    [Fact]
    public async Task A_stumble_is_tried_again_and_a_refusal_or_silence_is_no_answer()
    {
        var asked = 0;
        await using var stumbling = new StubHttpServer(_ => ++asked == 1 ? StubReply.HangUp : new StubReply(200));
        await using var refusing = new StubHttpServer(_ => new StubReply(404));
        await using var leading = new StubHttpServer(_ => new StubReply(302, "", ("Location", "https://elsewhere.example/")));

        Assert.True(await SayAsync(stumbling.Url));
        Assert.False(await SayAsync(refusing.Url));
        Assert.False(await SayAsync(leading.Url));
        Assert.False(await SayAsync(new Uri(FormattableString.Invariant($"http://127.0.0.1:{FreePort.Next()}/"))));
    }

    private static async Task<bool> SayAsync(Uri url)
    {
        await using var services = new ServiceCollection().AddPing().BuildServiceProvider();
        return await services.GetRequiredService<IPing>().SayAsync(url, default);
    }
}
