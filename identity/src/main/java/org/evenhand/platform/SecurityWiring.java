package org.evenhand.platform;

import static org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN;

import jakarta.servlet.DispatcherType;
import org.evenhand.identity.SentWithTheRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The one security chain. Everything is denied to whoever is not signed in, except what is named here. */
@Configuration(proxyBeanMethods = false)
public class SecurityWiring {

    /** No inline script or style anywhere, nothing from other sites, in nobody's frame. */
    static final String CONTENT_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN = {"/sign-in", "/first-account", "/webjars/**", "/assets/**", "/health"};

    @Bean
    SecurityFilterChain oneChain(
            HttpSecurity http,
            SecurityContextRepository accountOfTheSession,
            AuthenticationEntryPoint notSignedIn,
            AuthenticationSuccessHandler signedIn,
            AuthenticationFailureHandler failed,
            LogoutHandler leaving,
            LogoutSuccessHandler left,
            AccessDeniedHandler denied,
            CsrfTokenRepository csrfTokens,
            RequestMatcher needsCsrfToken) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(accountOfTheSession))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(form ->
                        form.loginPage("/sign-in").successHandler(signedIn).failureHandler(failed))
                .httpBasic(basic -> basic.authenticationEntryPoint(notSignedIn)
                        .authenticationDetailsSource(SentWithTheRequest::new))
                .logout(logout ->
                        logout.logoutUrl("/sign-out").addLogoutHandler(leaving).logoutSuccessHandler(left))
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(notSignedIn).accessDeniedHandler(denied))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).requireCsrfProtectionMatcher(needsCsrfToken))
                .headers(SecurityWiring::headers)
                .build();
    }

    /** Beside Spring Security's own: no-store, no sniffing, no frames, and HSTS wherever the request came by TLS. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
