using System.Net;

namespace SenHub.Workers.Tests.Desk;

/// <summary>The host that the tests of the pages stand on.</summary>
public sealed class DeskServerTests
{
    [Fact]
    public async Task It_answers_with_the_style_sheet_and_with_nothing_where_nothing_is()
    {
        await using var desk = await DeskServer.AfterDayAsync();
        using var nobody = desk.As("");

        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync(SenHub.Desk.Frame.PageFiles.Address("desk.css"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync("/assets/00000000/desk.css")).StatusCode);
    }
}
