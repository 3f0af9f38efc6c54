using Microsoft.AspNetCore.Http;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>After a form: the browser looks at another page, and a reload does nothing twice (RFC 9110, 15.4.4).</summary>
internal sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
