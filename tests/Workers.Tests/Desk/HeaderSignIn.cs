using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SenHub.Workers.Desk;

namespace SenHub.Workers.Tests.Desk;

/// <summary>Signs in whoever a request's headers name: what stands before the pages in life is not these tests' subject.</summary>
internal sealed class HeaderSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Name = "headers";

    /// <summary>The account.</summary>
    public const string Account = "X-Account";

    /// <summary>When it last proved who it is, in Unix seconds.</summary>
    public const string At = "X-Auth-Time";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Account].ToString() is not { Length: > 0 } account)
            return Task.FromResult(AuthenticateResult.NoResult());
        var who = new ClaimsIdentity([new(ClaimTypes.Email, account), new(ClaimTypes.NameIdentifier, account), new(Visitors.SignedInAt, Request.Headers[At].ToString())], Name);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(who), Name)));
    }
}
